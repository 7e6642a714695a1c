// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.run.CountCheck;
import org.huanjie.election.domain.run.RunPlan;
import org.huanjie.election.domain.run.Tally;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.huanjie.election.domain.sheet.WriteIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A teller enters the whole count sheet (计票单): two tellers, blind; a third if they differ. */
@Component(service = EnterCount.class)
public final class EnterCount {
    private static final String FACT = "count.identities";
    private static final String LEAST = "countSheet.minBallots";

    private final Desk desk;
    private final Actors actors;
    private final People people;

    @Activate
    public EnterCount(@Reference Desk desk, @Reference Actors actors, @Reference People people) {
        this.desk = desk;
        this.actors = actors;
        this.people = people;
    }

    /** Votes written in for a person and office. */
    public record Other(PersonRef person, Office office, int favour) {}

    /** One paper sheet of the teller. */
    public record Paper(int valid, int invalid, InvalidReasons reasons, List<Marks> marks, List<Other> writeIns) {}

    /** @throws Refused same-teller, sheet-too-small, marks-incomplete, ballots-do-not-add-up, wrong-state for a third sheet without need */
    public Filed<TellerSheet> enter(CaseId id, CountSlot slot, List<Paper> papers, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.COUNT, Role.TELLER);
            PersonId teller = actors.current().person();
            Tally before = Tally.of(act.file(), ticket.key().value());
            CountRules.twoPersons(before, slot, teller);
            CountRules.thirdOnlyIfDifferent(before, slot);
            RunPlan plan = Runs.chain(act).current().plan();
            Optional<WriteInCheck> check =
                    others(papers) ? Optional.of(new WriteInCheck(act, people, plan)) : Optional.empty();
            List<CountTotals> totals =
                    papers.stream().map(p -> totals(p, check)).toList();
            totals.forEach(t -> CountRules.complete(act.file(), plan, t));
            TellerSheet sheet =
                    TellerSheet.of(slot, teller, totals, act.profile().integer(LEAST));
            Filed<TellerSheet> filed = act.save(ticket.key().value(), slot.name(), sheet, edit);
            tellBroken(act);
            return filed;
        });
    }

    private static boolean others(List<Paper> papers) {
        return papers.stream().anyMatch(p -> !p.writeIns().isEmpty());
    }

    private static CountTotals totals(Paper paper, Optional<WriteInCheck> check) {
        List<WriteIn> others =
                paper.writeIns().stream().map(w -> check.orElseThrow().judge(w)).toList();
        return new CountTotals(paper.valid(), paper.invalid(), paper.reasons(), paper.marks(), others);
    }

    /** B04: numbers that do not agree block the count until they are corrected. */
    private static void tellBroken(Act act) {
        boolean broken = CountCheck.of(act.file(), Runs.chain(act).current(), act.profile())
                .filter(b -> !b.isEmpty())
                .isPresent();
        if (broken) {
            act.raise(FACT, "BROKEN");
        }
    }
}
