// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.rule.ResultRule;
import org.huanjie.election.domain.rule.RunoffRule;
import org.huanjie.election.domain.sheet.CountTotals;

/** Applies the rules of the result to a run's totals. */
final class Evaluation {
    private final Contest contest;
    private final int present;
    private final Profile profile;

    Evaluation(Contest contest, int present, Profile profile) {
        this.contest = contest;
        this.present = present;
        this.profile = profile;
    }

    /** The result of the run; empty if the numbers are impossible, which the identities name. */
    Optional<RunResult> of(RunPlan plan, Ballots ballots, CountTotals totals) {
        return plan.kind() == RunKind.RUNOFF ? runoff(plan, ballots, totals) : vote(plan, ballots, totals);
    }

    private Optional<RunResult> vote(RunPlan plan, Ballots ballots, CountTotals totals) {
        Map<String, Integer> votes = ballots.votes(plan.names(), totals, Optional.of(contest.office()));
        Answer answer = ResultRule.judge(present, plan.seats(), votes, profile);
        if (answer.is("ERROR")) {
            return Optional.empty();
        }
        int minimum = answer.integer("minimumVotes");
        int over = (int) votes.values().stream().filter(v -> v >= minimum).count();
        return Optional.of(result(votes, answer, over, minimum, deputies(plan, ballots, totals)));
    }

    private Optional<RunResult> runoff(RunPlan plan, Ballots ballots, CountTotals totals) {
        Map<String, Integer> votes = ballots.votes(plan.names(), totals, Optional.empty());
        List<String> group = List.copyOf(votes.keySet());
        if (group.size() <= plan.seats()) {
            Reason alone = new Reason(
                    "再次投票人员中有人退出，余 " + group.size() + " 名，不多于名额 " + plan.seats() + "，均当选。",
                    "After a withdrawal " + group.size() + " remain for " + plan.seats() + " seats; they are elected.",
                    "L34");
            return Optional.of(new RunResult(
                    votes,
                    group,
                    List.of(),
                    0,
                    plan.seats() - group.size(),
                    group.size(),
                    0,
                    List.of(),
                    List.of(alone)));
        }
        Answer answer = RunoffRule.judge(group, plan.seats(), present, votes, profile);
        return answer.is("ERROR") ? Optional.empty() : Optional.of(result(votes, answer, 0, 0, List.of()));
    }

    private List<String> deputies(RunPlan plan, Ballots ballots, CountTotals totals) {
        if (plan.deputySeats() == 0) {
            return List.of();
        }
        Map<String, Integer> votes = ballots.votes(plan.deputies(), totals, Optional.of(Office.DEPUTY));
        Answer answer = votes.isEmpty()
                ? Answer.of(Map.of(), List.of())
                : ResultRule.judge(present, plan.deputySeats(), votes, profile);
        return answer.values().containsKey("elected") ? answer.names("elected") : List.of();
    }

    private static RunResult result(
            Map<String, Integer> votes, Answer answer, int over, int minimum, List<String> deputies) {
        return new RunResult(
                votes,
                answer.names("elected"),
                answer.names("runoff"),
                answer.integer("runoffSeats"),
                answer.integer("shortfall"),
                over,
                minimum,
                deputies,
                answer.reasons());
    }
}
