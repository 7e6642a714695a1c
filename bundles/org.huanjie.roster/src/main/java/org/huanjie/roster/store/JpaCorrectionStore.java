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
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.app.port.CorrectionStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.correction.Correction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests for correction in their table. */
@Component(service = CorrectionStore.class)
public final class JpaCorrectionStore implements CorrectionStore {
    private final JpaTemplate jpa;
    private final FieldCipher cipher;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaCorrectionStore(
            @Reference(target = "(osgi.unit.name=roster)") JpaTemplate jpa,
            @Reference FieldCipher cipher,
            @Reference RosterSchema schema) {
        this(jpa, cipher);
    }

    JpaCorrectionStore(JpaTemplate jpa, FieldCipher cipher) {
        this.jpa = jpa;
        this.cipher = cipher;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    private List<Correction> rows(DistrictId district, String column, String value) {
        return em(em -> em
                .createQuery(
                        "select c from RosterCorrection c where c.districtId = :district and c." + column
                                + " = :value order by c.id desc",
                        CorrectionEntity.class)
                .setParameter("district", district.value())
                .setParameter("value", value)
                .getResultList()
                .stream()
                .map(entity -> entity.toCorrection(cipher))
                .toList());
    }

    @Override
    public void add(Correction asked) {
        em(em -> {
            em.persist(new CorrectionEntity(asked, cipher));
            return asked;
        });
    }

    @Override
    public void change(Correction answered) {
        em(em -> {
            CorrectionEntity kept = em.find(
                    CorrectionEntity.class,
                    new RowKey(answered.subject().district().value(), answered.id()));
            if (kept == null) {
                throw Refused.notFound("correction", answered.id());
            }
            kept.take(answered);
            em.flush();
            return answered;
        });
    }

    @Override
    public Optional<Correction> find(Scope scope, String id) {
        return all(scope).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    public List<Correction> all(Scope scope) {
        return rows(scope.district(), "orgId", scope.organisation().value()).stream()
                .sorted(Comparator.comparing(Correction::state))
                .toList();
    }

    @Override
    public List<Correction> askedBy(DistrictId district, String person) {
        return rows(district, "askedBy", person);
    }
}
