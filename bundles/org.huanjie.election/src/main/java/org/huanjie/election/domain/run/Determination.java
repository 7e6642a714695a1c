// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.Outcome;
import org.huanjie.election.domain.sheet.Result;

/** What is determined after a run (确定当选人): the outcome by rule, with everything it rests on. */
public record Determination(
        RunChain.Run run, RunResult result, Outcome outcome, int electedTotal, int shortfall, List<Reason> reasons) {
    public Determination {
        reasons = List.copyOf(reasons);
    }

    /** Of the current run; empty until its count is agreed and signed. */
    public static Optional<Determination> of(ElectionFile file, RunChain chain, Contest contest, Profile profile) {
        RunChain.Run run = chain.current();
        return run.result().map(result -> {
            int total = run.before() + result.elected().size();
            int open = Math.max(0, contest.seats() - total);
            OutcomeRule.Situation facts = new OutcomeRule.Situation(
                    contest.seats(),
                    total,
                    !result.runoff().isEmpty(),
                    chain.runoffs(),
                    chain.supplemented(),
                    SupplementaryField.possible(file, run, result, open, contest, profile),
                    run.sheets()
                            .decision()
                            .filter(d -> d.decision() == Decision.GIVE_UP)
                            .isPresent());
            Answer answer = OutcomeRule.judge(facts, profile);
            List<Reason> reasons = new ArrayList<>(result.reasons());
            reasons.addAll(answer.reasons());
            return new Determination(run, result, Outcome.valueOf(answer.result()), total, open, reasons);
        });
    }

    /** True if more persons have over half than seats were open (B05). */
    public boolean moreThanSeats() {
        return result.overHalf() > run.plan().seats();
    }

    /** The result as it is kept. */
    public Result sheet(int present) {
        return new Result(
                run.plan().kind().name(),
                run.plan().seats(),
                present,
                result.minimum(),
                result.everybodyElected(),
                result.runoff(),
                result.runoffSeats(),
                electedTotal,
                shortfall,
                outcome);
    }
}
