// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.rule.RunoffRoundsRule;
import org.huanjie.election.domain.sheet.Outcome;

/** S44; 条例第四章（L33—L35）：选举结果的走向——全部选出、再次投票、另行选举或减少名额、当选人过少、不再补选。 */
public final class OutcomeRule {
    private static final String LEAST = "shortfall.minElected";

    private OutcomeRule() {}

    /**
     * What the outcome depends on.
     *
     * @param seats               whole number of seats
     * @param elected             elected so far, this run included
     * @param tied                persons are tied at the last seat
     * @param runoffs             runoffs held so far
     * @param supplemented        a supplementary election was held already
     * @param supplementPossible  enough persons are left for a supplementary election with surplus
     * @param givenUp             the chair decided not to go on
     */
    public record Situation(
            int seats,
            int elected,
            boolean tied,
            int runoffs,
            boolean supplemented,
            boolean supplementPossible,
            boolean givenUp) {}

    /** CLEAN, TIE, OUT_OF_ROUNDS, GIVEN_UP, TOO_FEW or SHORTFALL; the first that holds. */
    public static Answer judge(Situation f, Profile profile) {
        if (f.tied()) {
            Answer again = RunoffRoundsRule.judge(f.runoffs(), profile);
            Outcome outcome = again.is("AGAIN") ? Outcome.TIE : Outcome.OUT_OF_ROUNDS;
            return Answer.result(outcome.name(), again.reasons().get(0));
        }
        if (f.elected() >= f.seats()) {
            return Answer.result(
                    Outcome.CLEAN.name(),
                    new Reason(
                            "应选 " + f.seats() + " 名，已全部选出。",
                            f.seats() + " seats, all filled.",
                            profile.clause("majority")));
        }
        return shortfall(f, profile);
    }

    private static Answer shortfall(Situation f, Profile profile) {
        String clause = profile.clause(LEAST);
        if (f.givenUp()) {
            return answer(Outcome.GIVEN_UP, f, "；决定不再补选，报告街道党工委。", "; given up, the street is told.", clause);
        }
        int least = Math.min(profile.integer(LEAST), f.seats());
        if (f.elected() < least && (f.supplemented() || !f.supplementPossible())) {
            String why = f.supplemented() ? "另行选举后仍不足" : "又没有足够的人选另行选举";
            return answer(
                    Outcome.TOO_FEW,
                    f,
                    "，少于 " + least + " 名，" + why + "，不能组成委员会，须重新提名、另定时间选举。",
                    ", fewer than " + least + " and no way to fill them today: nominate again and meet again.",
                    clause);
        }
        return answer(
                Outcome.SHORTFALL,
                f,
                "；须另行选举，或者按规定减少名额。",
                "; hold a supplementary election or reduce the seats.",
                profile.clause("shortfall.consent"));
    }

    private static Answer answer(Outcome outcome, Situation f, String zh, String en, String clause) {
        int open = f.seats() - f.elected();
        String numbersZh = "应选 " + f.seats() + " 名，累计当选 " + f.elected() + " 名，缺 " + open + " 名";
        String numbersEn = f.seats() + " seats, " + f.elected() + " elected in all, " + open + " unfilled";
        return Answer.result(outcome.name(), new Reason(numbersZh + zh, numbersEn + en, clause));
    }
}
