// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.testkit.LawProfiles;

class RulePropertiesTest {
    private static final Profile LAW = LawProfiles.reg2020();

    @Property
    void theLeastAttendanceIsEnoughAndOneFewerIsNot(@ForAll @IntRange(min = 1, max = 5_000) int expected) {
        int minimum = QuorumRule.minimumPresent(expected, LAW);

        assertThat(5 * minimum).isGreaterThanOrEqualTo(4 * expected);
        assertThat(5 * (minimum - 1)).isLessThan(4 * expected);
        assertThat(QuorumRule.judge(expected, minimum, LAW).is("MET")).isTrue();
        assertThat(QuorumRule.judge(expected, minimum - 1, LAW).is("NOT_MET")).isTrue();
    }

    @Property
    void theStreetPlanAsksForAtMostOneMoreAndOnlyAtMultiplesOfFive(
            @ForAll @IntRange(min = 1, max = 5_000) int expected) {
        int more = QuorumRule.minimumPresent(expected, LawProfiles.streetPlan2015())
                - QuorumRule.minimumPresent(expected, LAW);

        assertThat(more).isEqualTo(expected % 5 == 0 ? 1 : 0);
    }

    @Property
    void theSurplusIsTheLeastOfTwentyPercent(@ForAll @IntRange(min = 1, max = 1_000) int seats) {
        int surplus = SurplusRule.minCandidates(seats, LAW) - seats;

        assertThat(surplus).isEqualTo((seats + 4) / 5);
        assertThat(SurplusCheckRule.judge(seats, seats + surplus, LAW).is("ACCEPT"))
                .isTrue();
        assertThat(SurplusCheckRule.judge(seats, seats + surplus - 1, LAW).is("REJECT"))
                .isTrue();
    }

    @Property
    void nobodyIsElectedWithoutOverHalfNorMoreThanSeats(
            @ForAll @IntRange(min = 1, max = 200) int present,
            @ForAll @IntRange(min = 1, max = 9) int seats,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 200) Integer> counts) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        counts.forEach(count -> votes.put("P" + votes.size(), Math.min(count, present)));
        Answer answer = ResultRule.judge(present, seats, votes, LAW);

        boolean possible = votes.values().stream().mapToInt(Integer::intValue).sum() <= seats * present;
        assertThat(answer.is("ERROR")).isEqualTo(!possible);
        if (possible) {
            holds(answer, present, seats, votes);
        }
    }

    private static void holds(Answer answer, int present, int seats, Map<String, Integer> votes) {
        List<String> elected = answer.names("elected");
        List<String> runoff = answer.names("runoff");
        int open = answer.integer("runoffSeats");

        assertThat(elected).allMatch(name -> 2 * votes.get(name) > present);
        assertThat(elected.size() + open + answer.integer("shortfall")).isEqualTo(seats);
        assertThat(runoff).hasSize(open == 0 ? 0 : runoff.size()).hasSizeGreaterThanOrEqualTo(open == 0 ? 0 : open + 1);
        assertThat(runoff.stream().map(votes::get).distinct().count()).isLessThanOrEqualTo(1);
        assertThat(votes.keySet())
                .filteredOn(name -> !elected.contains(name) && !runoff.contains(name))
                .allMatch(name -> 2 * votes.get(name) <= present
                        || elected.stream().allMatch(e -> votes.get(e) > votes.get(name)));
    }

    @Property
    void aRunoffFillsItsSeatsOrNamesTheEqual(
            @ForAll @IntRange(min = 1, max = 4) int seats,
            @ForAll @Size(min = 5, max = 8) List<@IntRange(min = 0, max = 20) Integer> counts) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        counts.forEach(count -> votes.put("P" + votes.size(), count));
        Answer answer = RunoffRule.judge(List.copyOf(votes.keySet()), seats, 200, votes, LAW);

        assertThat(answer.names("elected").size() + answer.integer("runoffSeats"))
                .isEqualTo(seats);
        assertThat(answer.integer("shortfall")).isZero();
    }
}
