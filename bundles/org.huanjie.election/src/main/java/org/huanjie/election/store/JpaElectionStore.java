// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.election.app.desk.ElectionStore;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.Presence;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Records and candidates in the tables of the election. What an act has read of a case is kept until the act writes there: its gates,
 * its listener and its answer look at the same file.
 */
@Component(service = ElectionStore.class)
public final class JpaElectionStore implements ElectionStore {
    private final JpaTemplate jpa;
    private final Transactions transactions;
    private final SheetJson json = new SheetJson();

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaElectionStore(
            @Reference(target = "(osgi.unit.name=election)") JpaTemplate jpa,
            @Reference Transactions transactions,
            @Reference ElectionSchema schema) {
        this(jpa, transactions);
    }

    /** Over tables that are known to be there. */
    public JpaElectionStore(JpaTemplate jpa, Transactions transactions) {
        this.jpa = jpa;
        this.transactions = transactions;
    }

    private <T> T em(Function<EntityManager, T> work) {
        return jpa.txExpr(TransactionType.Required, work::apply);
    }

    @Override
    public ElectionFile load(CaseView election) {
        Rows rows = read().computeIfAbsent(election.id(), id -> rows(election));
        return ElectionFile.of(election.counters(), rows.sheets(), rows.candidates());
    }

    private Map<CaseId, Rows> read() {
        return transactions.once(ReadInAct.class, ReadInAct::new).cases();
    }

    private Rows rows(CaseView election) {
        List<Filed<?>> sheets = new ArrayList<>();
        rows("ElectionSheet", SheetEntity.class, election).forEach(row -> sheets.add(row.toFiled(json)));
        List<Candidate> candidates = new ArrayList<>();
        rows("ElectionCandidate", CandidateEntity.class, election)
                .forEach(row -> candidates.add(row.toCandidate(json)));
        return new Rows(sheets, candidates);
    }

    /** Everything kept of one case. */
    private record Rows(List<Filed<?>> sheets, List<Candidate> candidates) {}

    /** What the running act has read, by case. */
    private record ReadInAct(Map<CaseId, Rows> cases) {
        ReadInAct() {
            this(new HashMap<>());
        }
    }

    private <T> T write(CaseView election, Function<EntityManager, T> work) {
        read().remove(election.id());
        return em(work);
    }

    private <E> List<E> rows(String entity, Class<E> type, CaseView election) {
        return em(em -> em.createQuery(
                        "select r from " + entity
                                + " r where r.districtId = :district and r.caseId = :case order by r.id",
                        type)
                .setParameter("district", election.district().value())
                .setParameter("case", election.id().value())
                .getResultList());
    }

    @Override
    public <S extends Sheet> Filed<S> add(CaseView election, String key, String part, S sheet) {
        SheetKind kind = SheetKind.of(sheet);
        String id = kind.secret() ? Ids.random() : Ids.next();
        Filed<S> filed = new Filed<>(id, kind, key, part, 1, sheet);
        return write(election, em -> {
            em.persist(new SheetEntity(election, filed, json.write(sheet)));
            return filed;
        });
    }

    @Override
    public <S extends Sheet> Filed<S> replace(CaseView election, Filed<S> old, S sheet, String reason) {
        return write(election, em -> {
            SheetEntity row = row(em, election, old);
            if (!reason.isBlank()) {
                em.persist(new OldSheetEntity(election, Ids.random(), row, reason, kept(old.sheet(), row.body())));
            }
            Filed<S> next = new Filed<>(old.id(), old.kind(), old.key(), old.part(), old.version() + 1, sheet);
            row.take(next.version(), json.write(sheet));
            return next;
        });
    }

    @Override
    public <S extends Sheet> Filed<S> refile(CaseView election, Filed<S> filed, String key) {
        return write(election, em -> {
            row(em, election, filed).refile(key);
            return new Filed<>(filed.id(), filed.kind(), key, filed.part(), filed.version(), filed.sheet());
        });
    }

    @Override
    public void add(CaseView election, Candidate candidate) {
        write(election, em -> {
            em.persist(new CandidateEntity(election, candidate, json));
            return candidate;
        });
    }

    @Override
    public void update(CaseView election, Candidate candidate) {
        write(election, em -> {
            CandidateEntity row = em.find(
                    CandidateEntity.class,
                    new RowKey(election.district().value(), candidate.id().value()));
            if (row == null) {
                throw Refused.notFound("candidate", candidate.id().value());
            }
            row.climb(candidate, json);
            return candidate;
        });
    }

    private static SheetEntity row(EntityManager em, CaseView election, Filed<?> filed) {
        SheetEntity row =
                em.find(SheetEntity.class, new RowKey(election.district().value(), filed.id()));
        if (row == null || row.edition() != filed.version()) {
            throw Refused.because(
                    CommonProblem.CONCURRENT_CHANGE,
                    "他人刚刚修改了这份记录，您的修改没有保存。请刷新后重新填写。",
                    "Somebody else just changed this record; yours was not saved. Reload and enter again.");
        }
        return row;
    }

    /** An old attendance sheet would show who was added later, so only its totals stay (docs/adr/0020). */
    private String kept(Sheet old, String body) {
        if (old instanceof Attendance sheet) {
            Map<String, Integer> totals = new TreeMap<>();
            Arrays.stream(Presence.values()).forEach(mark -> totals.put(mark.name(), sheet.count(mark)));
            return json.write(totals);
        }
        return body;
    }
}
