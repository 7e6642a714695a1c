// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.util.Collection;
import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.app.port.ExclusionStore;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Exclusions in their table. */
@Component(service = ExclusionStore.class)
public final class JpaExclusionStore implements ExclusionStore {
    private final JpaTemplate jpa;
    private final FieldCipher cipher;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaExclusionStore(
            @Reference(target = "(osgi.unit.name=roster)") JpaTemplate jpa,
            @Reference FieldCipher cipher,
            @Reference RosterSchema schema) {
        this(jpa, cipher);
    }

    JpaExclusionStore(JpaTemplate jpa, FieldCipher cipher) {
        this.jpa = jpa;
        this.cipher = cipher;
    }

    @Override
    public List<Exclusion> all(CaseView election) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> em
                        .createQuery(
                                "select e from RosterExclusion e where e.districtId = :district and e.caseId = :case order by e.id",
                                ExclusionEntity.class)
                        .setParameter("district", election.district().value())
                        .setParameter("case", election.id().value())
                        .getResultList()
                        .stream()
                        .map(entity -> entity.toExclusion(cipher))
                        .toList());
    }

    @Override
    public void add(Exclusion made) {
        jpa.tx(TransactionType.Required, em -> em.persist(new ExclusionEntity(made, cipher)));
    }

    @Override
    public void change(Collection<Exclusion> changed) {
        jpa.tx(TransactionType.Required, em -> {
            for (Exclusion later : changed) {
                ExclusionEntity kept = em.find(
                        ExclusionEntity.class,
                        new RowKey(later.subject().district().value(), later.id()));
                if (kept == null) {
                    throw Refused.notFound("exclusion", later.id());
                }
                kept.take(later, cipher);
            }
            em.flush();
        });
    }
}
