// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（L34）：票数相等不能确定当选人的，就票数相等者再次投票，得票多的当选。 */
public final class RunoffRule {
    private RunoffRule() {}

    /** elected; if equal again runoff and runoffSeats; a shortfall only where the profile asks for over half again. */
    public static Answer judge(
            List<String> group, int seats, int present, Map<String, Integer> votes, Profile profile) {
        Votes cast = new Votes(present, seats, votes);
        int minimum = profile.flag("runoff.needsOverHalf") ? OverHalfRule.minimumVotes(present, profile) : 0;
        boolean sameNames = votes.keySet().equals(Set.copyOf(group));
        return cast.checkWithSum()
                .names("再次投票人员", "group", group)
                .check(group.size() > seats, Sentence.RUNOFF_NOT_NEEDED.of("L34", group.size(), seats))
                .check(sameNames, Sentence.RUNOFF_OTHER_NAMES.of("L34", group, votes.keySet()))
                .then(() -> result(
                        group.stream().filter(name -> cast.of(name) >= minimum).toList(), cast));
    }

    private static Answer result(List<String> eligible, Votes votes) {
        LastPlaces places = LastPlaces.of(eligible, votes, votes.seats());
        int unfilled = Math.max(0, votes.seats() - eligible.size());
        String listed = votes.listed(List.copyOf(votes.byName().keySet()));
        Reason reason = Sentence.RUNOFF.of(
                "L34", votes.seats(), listed, votes.listed(places.in()), votes.listed(places.tied()), unfilled);
        return places.answer(reason, unfilled);
    }
}
