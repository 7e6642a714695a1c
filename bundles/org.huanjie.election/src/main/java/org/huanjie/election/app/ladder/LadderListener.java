// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepListener;
import org.huanjie.election.app.desk.ElectionStore;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.ProcedureNextDoor;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.FormalCandidate;
import org.huanjie.election.domain.candidate.ReturnedMember;
import org.huanjie.election.domain.candidate.Step;
import org.huanjie.election.domain.candidate.UnelectedCandidate;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.field.Ground;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Listens to the procedure: checks a closing against the records, then moves the candidates. */
@Component(service = StepListener.class)
public final class LadderListener implements StepListener {
    private final ElectionStore store;
    private final ProcedureNextDoor procedure;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final VoteMoves votes;

    @Activate
    public LadderListener(
            @Reference ElectionStore store,
            @Reference ProcedureNextDoor procedure,
            @Reference Organisations organisations,
            @Reference AuditTrail audit,
            @Reference People people) {
        this.store = store;
        this.procedure = procedure;
        this.organisations = organisations;
        this.audit = audit;
        this.votes = new VoteMoves(people);
    }

    @Override
    public boolean hears(StepId step) {
        return StepNames.HEARD.contains(step);
    }

    @Override
    public void closed(StepClosed event) {
        if (!hears(event.step())) {
            return;
        }
        Closed closed = new Closed(
                event, store.load(event.election()), procedure.cases().profile(event.election()));
        new OutcomeCheck(closed).check();
        NominationMoves.closed(closed);
        Optional<Result> result = votes.closed(closed, procedure.cases().facts(event.election()));
        OfficeMoves.closed(closed);
        result.ifPresent(sheet -> keep(event, closed, sheet));
        OfficeMoves.team(closed)
                .ifPresent(t -> organisations.installTeam(
                        event.election().organisation(), t.secretary(), t.committee(), t.electedOn()));
        save(event.election(), event.step().value(), closed.moved(), closed.entered());
    }

    @Override
    public void removeCandidates(CaseView election, String branch, StepId step) {
        Ground.ofBranch(branch).ifPresent(ground -> {
            ElectionFile file = store.load(election);
            Field field = Field.of(file, procedure.cases().profile(election));
            Step why = new Step(election.counters().key(Repeats.BATCH).value(), election.today(), step.value());
            List<Candidate> out = new ArrayList<>();
            field.active().stream()
                    .filter(c -> field.against(c.id(), ground))
                    .forEach(c -> out.add(ground == Ground.WITHDRAWAL ? c.withdrawn(why) : c.rejected(why)));
            save(election, branch, out, List.of());
        });
    }

    @Override
    public void counterRaised(CaseView election, Counter counter) {
        if (counter != Counter.ROUND && counter != Counter.LIST) {
            return;
        }
        Step why = new Step(
                election.counters()
                        .key(counter == Counter.ROUND ? Repeats.ROUND : Repeats.LIST)
                        .value(),
                election.today(),
                "new-" + counter.name().toLowerCase(Locale.ROOT));
        List<Candidate> again = new ArrayList<>();
        for (Candidate candidate : store.load(election).candidates()) {
            again(candidate, counter, why).ifPresent(again::add);
        }
        save(election, why.note(), again, List.of());
    }

    /** A new list or round begins from the reply, which still holds. */
    private static Optional<Candidate> again(Candidate candidate, Counter counter, Step why) {
        if (candidate instanceof FormalCandidate formal) {
            return Optional.of(formal.nomination().writeIn() ? formal.unelected(why) : formal.released(why));
        }
        if (counter == Counter.ROUND
                && candidate instanceof UnelectedCandidate unelected
                && !unelected.nomination().writeIn()) {
            return Optional.of(unelected.again(why));
        }
        if (counter == Counter.ROUND
                && candidate instanceof ReturnedMember returned
                && !returned.nomination().writeIn()) {
            return Optional.of(returned.again(why));
        }
        return Optional.empty();
    }

    private void keep(StepClosed event, Closed closed, Result sheet) {
        Optional<Filed<Result>> old = closed.file().at(Result.class, closed.key(), "");
        old.ifPresentOrElse(
                o -> store.replace(event.election(), o, sheet, "重新确定结果"),
                () -> store.add(event.election(), closed.key(), "", sheet));
    }

    private void save(CaseView election, String by, List<Candidate> moved, List<Candidate> entered) {
        moved.forEach(c -> store.update(election, c));
        entered.forEach(c -> store.add(election, c));
        Map<String, String> details = new LinkedHashMap<>();
        Stream.concat(moved.stream(), entered.stream())
                .forEach(c -> details.put(c.id().value(), c.rung().name()));
        if (!details.isEmpty()) {
            audit.record(AuditEntry.of(election.id().value(), "candidates-moved", by, details));
        }
    }
}
