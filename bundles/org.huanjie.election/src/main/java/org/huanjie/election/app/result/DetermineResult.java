// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.result;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Permission;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.ballot.Runs;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chair determines who is elected (确定当选人): derived, never typed. */
@Component(service = DetermineResult.class)
public final class DetermineResult {
    private final Desk desk;

    @Activate
    public DetermineResult(@Reference Desk desk) {
        this.desk = desk;
    }

    /**
     * The result with where it stands.
     *
     * @param permissions looser values in force by written permission, shown on every result
     */
    public record Reading(
            String key,
            int seats,
            int present,
            Determination found,
            List<Decision> decision,
            List<Permission> permissions) {}

    /** Opens the step. @throws Refused sheet-missing while the count is not signed */
    public Reading determine(CaseId id) {
        return desk.act(id, act -> {
            act.begin(StepNames.DETERMINE, Role.CHAIR);
            return reading(act);
        });
    }

    /** The result so far. @throws Refused sheet-missing while the count is not signed */
    public Reading read(CaseId id) {
        return desk.read(id, DetermineResult::reading);
    }

    /** What to do about a shortfall. @throws Refused not-a-shortfall */
    public Filed<ResultDecision> decide(CaseId id, ResultDecision decision, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.DETERMINE, Role.CHAIR);
            Determination found = Found.in(act);
            Check.that(
                    found.shortfall() > 0 && found.result().runoff().isEmpty(),
                    ElectionProblem.NOT_A_SHORTFALL,
                    "L35",
                    "decision",
                    "本次结果为“" + found.outcome().zh() + "”，没有缺额，无须作此决定。",
                    "The outcome is " + found.outcome() + ": there is no shortfall to decide on.");
            return act.save(ticket.key().value(), "", decision, edit);
        });
    }

    private static Reading reading(Act act) {
        Determination found = Found.in(act);
        return new Reading(
                found.run().sheets().key(),
                act.contest().seats(),
                Runs.present(act),
                found,
                found.run().sheets().decision().map(ResultDecision::decision).stream()
                        .toList(),
                act.profile().permissions());
    }
}
