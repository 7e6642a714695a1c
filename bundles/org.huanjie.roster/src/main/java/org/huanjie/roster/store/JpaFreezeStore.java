// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.util.List;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.roster.app.port.FreezeStore;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.RosterLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Frozen rosters in their tables. */
@Component(service = FreezeStore.class)
public final class JpaFreezeStore implements FreezeStore {
    private final JpaTemplate jpa;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaFreezeStore(
            @Reference(target = "(osgi.unit.name=roster)") JpaTemplate jpa, @Reference RosterSchema schema) {
        this(jpa);
    }

    JpaFreezeStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    @Override
    public List<Freeze> all(CaseView election) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> em
                        .createQuery(
                                "select f from RosterFreeze f where f.districtId = :district and f.caseId = :case order by f.id desc",
                                FreezeEntity.class)
                        .setParameter("district", election.district().value())
                        .setParameter("case", election.id().value())
                        .getResultList()
                        .stream()
                        .map(FreezeEntity::toFreeze)
                        .toList());
    }

    @Override
    public List<RosterLine> lines(Freeze freeze) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> em
                        .createQuery(
                                "select l from RosterFrozen l where l.districtId = :district and l.freezeId = :freeze order by l.number",
                                FrozenEntity.class)
                        .setParameter("district", freeze.owner().district().value())
                        .setParameter("freeze", freeze.id())
                        .getResultList()
                        .stream()
                        .map(FrozenEntity::toLine)
                        .toList());
    }

    @Override
    public void add(Freeze freeze, List<RosterLine> lines) {
        jpa.tx(TransactionType.Required, em -> {
            em.persist(new FreezeEntity(freeze));
            lines.forEach(line -> em.persist(new FrozenEntity(freeze, line)));
        });
    }
}
