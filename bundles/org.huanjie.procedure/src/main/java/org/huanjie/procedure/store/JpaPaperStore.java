// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.procedure.app.port.PaperStore;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.casefile.WaiverRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Papers, declarations and waivers in the tables of the procedure. */
@Component(service = PaperStore.class)
public final class JpaPaperStore implements PaperStore {

    private final JpaTemplate jpa;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaPaperStore(
            @Reference(target = "(osgi.unit.name=procedure)") JpaTemplate jpa, @Reference ProcedureSchema schema) {
        this.jpa = jpa;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    private void add(Object... rows) {
        em(em -> {
            for (Object row : rows) {
                em.persist(row);
            }
            return rows;
        });
    }

    private <E> List<E> ofCases(Class<E> type, String entity, DistrictId district, List<CaseId> cases) {
        return em(em -> em.createQuery(
                        "select r from " + entity
                                + " r where r.districtId = :district and r.caseId in (:cases) order by r.id",
                        type)
                .setParameter("district", district.value())
                .setParameter(
                        "cases", cases.stream().map(CaseId::value).distinct().toList())
                .getResultList());
    }

    @Override
    public List<PaperRecord> papers(DistrictId district, CaseId election) {
        return ofCases(PaperEntity.class, "ProcedurePaper", district, List.of(election)).stream()
                .map(PaperEntity::toRecord)
                .toList();
    }

    @Override
    public void add(PaperRecord paper, byte[] scan) {
        add(new PaperEntity(paper));
        add(ScanEntity.pieces(paper.district(), paper.id(), scan).toArray());
    }

    @Override
    public Optional<byte[]> scan(DistrictId district, CaseId election, String paper) {
        boolean ofTheCase = papers(district, election).stream().anyMatch(p -> p.id().equals(paper));
        List<ScanEntity> pieces = !ofTheCase
                ? List.of()
                : em(em -> em.createQuery(
                                "select s from ProcedureScan s where s.districtId = :district and s.paperId = :paper order by s.piece",
                                ScanEntity.class)
                        .setParameter("district", district.value())
                        .setParameter("paper", paper)
                        .getResultList());
        return pieces.isEmpty() ? Optional.empty() : Optional.of(ScanEntity.whole(pieces));
    }

    @Override
    public List<IntentionRecord> intentions(DistrictId district, List<CaseId> cases) {
        return ofCases(IntentionEntity.class, "ProcedureIntention", district, cases).stream()
                .map(IntentionEntity::toRecord)
                .toList();
    }

    @Override
    public void add(IntentionRecord intention) {
        add(new IntentionEntity(intention));
    }

    @Override
    public List<WaiverRecord> waivers(DistrictId district, CaseId election) {
        return ofCases(WaiverEntity.class, "ProcedureWaiver", district, List.of(election)).stream()
                .map(WaiverEntity::toRecord)
                .toList();
    }

    @Override
    public void add(WaiverRecord waiver) {
        add(new WaiverEntity(waiver));
    }
}
