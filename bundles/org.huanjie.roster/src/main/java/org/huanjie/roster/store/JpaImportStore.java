// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.decision.RosterImport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports and persons left out, in their tables. */
@Component(service = ImportStore.class)
public final class JpaImportStore implements ImportStore {
    private final JpaTemplate jpa;
    private final FieldCipher cipher;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaImportStore(
            @Reference(target = "(osgi.unit.name=roster)") JpaTemplate jpa,
            @Reference FieldCipher cipher,
            @Reference RosterSchema schema) {
        this(jpa, cipher);
    }

    JpaImportStore(JpaTemplate jpa, FieldCipher cipher) {
        this.jpa = jpa;
        this.cipher = cipher;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    private <E> List<E> rows(Scope scope, String entity, Class<E> type) {
        return em(em -> em.createQuery(
                        "select r from " + entity
                                + " r where r.districtId = :district and r.orgId = :org order by r.id desc",
                        type)
                .setParameter("district", scope.district().value())
                .setParameter("org", scope.organisation().value())
                .getResultList());
    }

    @Override
    public void add(RosterImport made) {
        em(em -> {
            em.persist(new ImportEntity(made, cipher));
            em.flush();
            return made;
        });
    }

    @Override
    public void change(RosterImport changed) {
        em(em -> {
            ImportEntity kept = em.find(
                    ImportEntity.class, new RowKey(changed.source().district().value(), changed.id()));
            if (kept == null) {
                throw Refused.notFound("import", changed.id());
            }
            kept.take(changed, cipher);
            em.flush();
            return changed;
        });
    }

    @Override
    public Optional<RosterImport> find(Scope scope, String id) {
        ImportEntity found =
                em(em -> em.find(ImportEntity.class, new RowKey(scope.district().value(), id)));
        return Optional.ofNullable(found)
                .map(entity -> entity.toImport(cipher))
                .filter(made -> made.source().organisation().equals(scope.organisation()));
    }

    @Override
    public List<RosterImport> all(Scope scope) {
        return rows(scope, "RosterImport", ImportEntity.class).stream()
                .map(entity -> entity.toImport(cipher))
                .toList();
    }

    @Override
    public void addDropped(List<DroppedPerson> persons) {
        em(em -> {
            persons.forEach(person -> em.persist(new DroppedEntity(person)));
            return persons;
        });
    }

    @Override
    public void changeDropped(DroppedPerson person) {
        em(em -> {
            DroppedEntity kept = em.find(
                    DroppedEntity.class, new RowKey(person.origin().district().value(), person.id()));
            if (kept == null) {
                throw Refused.notFound("dropped", person.id());
            }
            kept.take(person);
            return person;
        });
    }

    @Override
    public List<DroppedPerson> dropped(Scope scope) {
        return rows(scope, "RosterDropped", DroppedEntity.class).stream()
                .map(DroppedEntity::toPerson)
                .sorted(Comparator.comparing(DroppedPerson::isExplained)
                        .thenComparingInt(p -> p.origin().dataRow()))
                .toList();
    }
}
