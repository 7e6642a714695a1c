// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;

class ResultRuleTest {
    @Test
    void moreThanSeatsOverHalfAreElectedByMostVotes() {
        Answer answer = result(81, 5, "A 78 B 75 C 70 D 66 E 60 F 43");

        assertThat(answer.names("elected")).containsExactly("A", "B", "C", "D", "E");
        assertThat(answer.names("runoff")).isEmpty();
        assertThat(answer.integer("shortfall")).isZero();
    }

    @Test
    void mostVotesStandFirstWhateverTheOrderOfTheBallot() {
        assertThat(result(81, 3, "A 42 B 75 C 60 D 41").names("elected")).containsExactly("B", "C", "A");
    }

    @Test
    void equalVotesAboveTheLastSeatKeepTheOrderOfTheBallot() {
        assertThat(result(81, 5, "A 70 B 78 C 78 D 66 E 60").names("elected")).containsExactly("B", "C", "A", "D", "E");
    }

    @Test
    void aTieForTheLastSeatIsVotedOnAgain() {
        Answer answer = result(81, 5, "A 78 B 75 C 70 D 66 E 55 F 55");

        assertThat(answer.names("elected")).containsExactly("A", "B", "C", "D");
        assertThat(answer.names("runoff")).containsExactly("E", "F");
        assertThat(answer.integer("runoffSeats")).isEqualTo(1);
        assertThat(answer.integer("shortfall")).isZero();
    }

    @Test
    void aTieThatSpansTheLastTwoSeatsLeavesBothOpen() {
        Answer answer = result(81, 5, "A 78 B 75 C 70 D 55 E 55 F 55");

        assertThat(answer.names("elected")).containsExactly("A", "B", "C");
        assertThat(answer.names("runoff")).containsExactly("D", "E", "F");
        assertThat(answer.integer("runoffSeats")).isEqualTo(2);
    }

    @Test
    void aTieInWhichAllFitNeedsNoSecondVote() {
        assertThat(result(81, 5, "A 78 B 75 C 70 D 55 E 55").names("elected")).hasSize(5);
        assertThat(result(81, 5, "A 78 B 75 C 70 D 55 E 55 F 43").names("runoff"))
                .isEmpty();
    }

    @Test
    void everybodyEqualLeavesEverySeatOpen() {
        Answer answer = result(80, 2, "A 50 B 50 C 50");

        assertThat(answer.names("elected")).isEmpty();
        assertThat(answer.names("runoff")).containsExactly("A", "B", "C");
        assertThat(answer.integer("runoffSeats")).isEqualTo(2);
    }

    @Test
    void aTieBelowTheHalfElectsNobody() {
        Answer answer = result(81, 5, "A 78 B 75 C 70 D 66 E 40 F 40");

        assertThat(answer.names("elected")).hasSize(4);
        assertThat(answer.names("runoff")).isEmpty();
        assertThat(answer.integer("shortfall")).isEqualTo(1);
    }

    @Test
    void exactlyHalfIsNotElected() {
        assertThat(result(80, 1, "A 40").integer("shortfall")).isEqualTo(1);
        assertThat(result(80, 1, "A 41").names("elected")).containsExactly("A");
        assertThat(result(10, 3, "A 10 B 9 C 5 D 6").names("elected")).containsExactly("A", "B", "D");
    }

    @Test
    void aPersonWrittenInIsElectedLikeAnyOther() {
        assertThat(result(81, 5, "A 70 B 68 C 66 D 64 E 40 F 30 W 42").names("elected"))
                .containsExactly("A", "B", "C", "D", "W");
    }

    @Test
    void noVotesLeaveAllSeatsUnfilled() {
        assertThat(ResultRule.judge(10, 3, Map.of(), LawProfiles.reg2020()).integer("shortfall"))
                .isEqualTo(3);
        assertThat(result(10, 3, "A 0 B 0").integer("shortfall")).isEqualTo(3);
    }

    @Test
    void impossibleVotesAreAnErrorThatStillKnowsTheLine() {
        assertThat(result(80, 5, "A 81").is("ERROR")).isTrue();
        assertThat(result(80, 5, "A 81").integer("minimumVotes")).isEqualTo(41);
        assertThat(result(80, 0, "A 50").is("ERROR")).isTrue();
        assertThat(result(0, 5, "A 0").is("ERROR")).isTrue();
        assertThat(result(80, 5, "A -1").is("ERROR")).isTrue();
        assertThat(result(10, 1, "A 6 B 5").reasons().get(0).clause()).isEqualTo("C5");
    }

    static Map<String, Integer> votes(String text) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            votes.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return votes;
    }

    private static Answer result(int present, int seats, String votes) {
        return ResultRule.judge(present, seats, votes(votes), LawProfiles.reg2020());
    }
}
