// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（L33—L35）：过半数者当选；多于应选的以得票多的当选；末位票数相等的就相等者再次投票；不足应选的有缺额。 */
public final class ResultRule {
    private ResultRule() {}

    /** elected, runoff, runoffSeats, shortfall, minimumVotes. {@code votes} in the order of the ballot, write-ins after it. */
    public static Answer judge(int present, int seats, Map<String, Integer> votes, Profile profile) {
        int minimum = OverHalfRule.minimumVotes(present, profile);
        Votes cast = new Votes(present, seats, votes);
        return cast.checkWithSum()
                .then(() -> result(cast, minimum, profile.clause("majority")))
                .with("minimumVotes", minimum);
    }

    private static Answer result(Votes votes, int minimum, String clause) {
        List<String> over = votes.from(minimum);
        LastPlaces places = LastPlaces.of(over, votes, votes.seats());
        int unfilled = Math.max(0, votes.seats() - over.size());
        Reason reason = Sentence.RESULT.of(
                clause,
                minimum,
                votes.seats(),
                votes.listed(over),
                places.in().size(),
                places.tied().size(),
                places.places(),
                unfilled);
        return places.answer(reason, unfilled);
    }
}
