// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S43; 条例第四章（L32）：预选中得赞成票超过实到会有选举权人数半数的，方可列为正式候选人，按得票多少取足。 */
public final class PrimaryRule {
    private PrimaryRule() {}

    /** formal, rejected; undecided with places where votes at the cut are equal; problem where the surplus is not met. */
    public static Answer judge(int present, int seats, int formalNeeded, Map<String, Integer> votes, Profile profile) {
        Votes cast = new Votes(present, seats, votes);
        int minimum = OverHalfRule.minimumVotes(present, profile);
        return cast.check()
                .atLeast("正式候选人数", "formalNeeded", formalNeeded, Math.max(1, seats))
                .then(() -> {
                    List<String> over = cast.from(minimum);
                    LastPlaces places = LastPlaces.of(over, cast, formalNeeded);
                    Reason reason = Sentence.PRIMARY.of(
                            profile.clause("majority"), present, minimum, cast.listed(over), formalNeeded);
                    Answer answer = Answer.of(Map.of(), List.of(reason))
                            .with("formal", places.in())
                            .with("rejected", places.others(cast));
                    return withProblem(answer, places, SurplusRule.minCandidates(seats, profile));
                });
    }

    private static Answer withProblem(Answer answer, LastPlaces places, int needed) {
        Answer all = places.tied().isEmpty()
                ? answer
                : answer.with("undecided", places.tied()).with("undecidedPlaces", places.places());
        if (places.in().size() + places.places() < needed) {
            return all.with("problem", "SURPLUS_NOT_MET");
        }
        return places.tied().isEmpty() ? all : all.with("problem", "TIE_AT_LAST_PLACE");
    }
}
