// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.approval.app.ApprovalStore;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Requested;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests and decisions in their two tables. */
@Component(service = ApprovalStore.class)
public final class JpaApprovalStore implements ApprovalStore {
    private final JpaTemplate jpa;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaApprovalStore(
            @Reference(target = "(osgi.unit.name=approval)") JpaTemplate jpa, @Reference ApprovalSchema schema) {
        this(jpa);
    }

    /** Over tables that are known to be there. */
    public JpaApprovalStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    @Override
    public void add(CaseView election, ApprovalEvent event, Instant now) {
        jpa.tx(TransactionType.Required, em -> {
            if (event instanceof Requested requested) {
                em.persist(new RequestEntity(election, requested, now));
            } else if (event instanceof Decided decided) {
                em.persist(new DecisionEntity(election, decided, now));
            }
        });
    }

    @Override
    public List<ApprovalEvent> events(CaseView election) {
        return jpa.txExpr(TransactionType.Required, em -> {
            List<ApprovalEvent> all = new ArrayList<>();
            rows(em, "ApprovalRequest", RequestEntity.class, election).forEach(row -> all.add(row.toEvent()));
            rows(em, "ApprovalDecision", DecisionEntity.class, election).forEach(row -> all.add(row.toEvent()));
            all.sort(Comparator.comparing(ApprovalEvent::id));
            return List.copyOf(all);
        });
    }

    private static <E> List<E> rows(EntityManager em, String entity, Class<E> type, CaseView election) {
        return em.createQuery(
                        "select r from " + entity + " r where r.districtId = :district and r.caseId = :case", type)
                .setParameter("district", election.district().value())
                .setParameter("case", election.id().value())
                .getResultList();
    }
}
