// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.procedure.Steps;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.security.Role;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Stamp;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.run.Contests;
import org.huanjie.election.domain.sheet.Sheet;

/** One act in a case, inside its transaction. */
public final class Act {
    private final Cases cases;
    private final Steps steps;
    private final AuditTrail audit;
    private final ElectionStore store;
    private CaseView view;
    private Optional<ElectionFile> file = Optional.empty();

    Act(Cases cases, Steps steps, AuditTrail audit, ElectionStore store, CaseView view) {
        this.cases = cases;
        this.steps = steps;
        this.audit = audit;
        this.store = store;
        this.view = view;
    }

    /** The case. */
    public CaseView view() {
        return view;
    }

    /** The day of the cycle's clock. */
    public LocalDate today() {
        return view.today();
    }

    /** The rule profile the case pins. */
    public Profile profile() {
        return cases.profile(view);
    }

    /** Facts of the neighbours. */
    public FactReader facts() {
        return cases.facts(view);
    }

    /** The file as it stands; read once, and again after a write. */
    public ElectionFile file() {
        if (file.isEmpty()) {
            file = Optional.of(store.load(view));
        }
        return file.get();
    }

    /** What is elected. @throws Refused wrong-state while the reply with the seats is missing */
    public Contest contest() {
        return Contests.read(facts(), profile())
                .orElseThrow(() -> Refused.byClause(
                        CommonProblem.WRONG_STATE,
                        "条例第十四条",
                        "seats",
                        "应选名额尚未由街道党工委批复，不能办理。请先办结换届请示。",
                        "The number of seats is not approved yet. Close the request for the meeting first."));
    }

    /** Opens the step, or goes on in it. */
    public StepTicket begin(StepId step, Role as) {
        return renewed(steps.begin(view.id(), step, as));
    }

    /** A side act of another role while the step is open. */
    public StepTicket during(StepId step, Role as) {
        return renewed(steps.during(view.id(), step, as));
    }

    /** State of the step's current instance. */
    public StepStatus status(StepId step) {
        return steps.status(view.id(), step);
    }

    /** Tells the procedure that something happened which a branch waits for; afterwards the case has its new counters. */
    public void raise(String fact, String outcome) {
        steps.raise(view.id(), FactName.of(fact), outcome);
        view = cases.require(view.id(), ModuleName.ELECTION);
        file = Optional.empty();
    }

    /** Saves a record with its audit event: the first time as new, afterwards as a correction. */
    public <S extends Sheet> Filed<S> save(String key, String part, S sheet, Edit edit) {
        Optional<Filed<S>> old = find(sheet, key, part);
        old.ifPresent(found -> edit.check(found.version()));
        return old.map(found -> replace(found, sheet, edit.reason())).orElseGet(() -> add(key, part, sheet));
    }

    /** Keeps a new record with its audit event. */
    public <S extends Sheet> Filed<S> add(String key, String part, S sheet) {
        Filed<S> filed = store.add(view, key, part, sheet);
        record("sheet-saved", filed);
        return filed;
    }

    /** Puts a record in place of an older one, with its audit event. */
    public <S extends Sheet> Filed<S> replace(Filed<S> old, S sheet, String reason) {
        Filed<S> filed = store.replace(view, old, sheet, reason);
        record(reason.isBlank() ? "sheet-completed" : "sheet-corrected", filed);
        return filed;
    }

    /** Files a record under another key. */
    public <S extends Sheet> Filed<S> refile(Filed<S> filed, String key) {
        file = Optional.empty();
        return filed.key().equals(key) ? filed : store.refile(view, filed, key);
    }

    /** Keeps a new candidate with its audit event. */
    public void add(Candidate candidate) {
        store.add(view, candidate);
        file = Optional.empty();
        audit.record(AuditEntry.of(
                view.id().value(),
                "candidate-entered",
                "candidate:" + candidate.id(),
                Map.of("rung", candidate.rung().name())));
    }

    /** Keeps the new rung of a candidate, with its audit event. */
    public void update(Candidate candidate) {
        store.update(view, candidate);
        file = Optional.empty();
        Stamp last = candidate.last();
        audit.record(AuditEntry.of(
                view.id().value(),
                "candidate-moved",
                "candidate:" + candidate.id(),
                Map.of("rung", last.rung().name(), "by", last.note())));
    }

    /** Records something else of this case. */
    public void audit(String action, String object, Map<String, String> details) {
        audit.record(AuditEntry.of(view.id().value(), action, object, details));
    }

    @SuppressWarnings("unchecked")
    private <S extends Sheet> Optional<Filed<S>> find(S sheet, String key, String part) {
        return file().at((Class<S>) sheet.getClass(), key, part);
    }

    private void record(String action, Filed<?> filed) {
        file = Optional.empty();
        String object =
                "sheet:" + filed.kind() + "[" + filed.key() + (filed.part().isEmpty() ? "" : "/" + filed.part()) + "]";
        Map<String, String> details = Map.of("version", String.valueOf(filed.version()));
        audit.record(new AuditEntry(
                view.id().value(),
                action,
                object,
                filed.kind().secret() ? Map.of() : details,
                filed.kind().secret()));
    }

    private StepTicket renewed(StepTicket ticket) {
        if (!ticket.election().counters().equals(view.counters())) {
            file = Optional.empty();
        }
        view = ticket.election();
        return ticket;
    }
}
