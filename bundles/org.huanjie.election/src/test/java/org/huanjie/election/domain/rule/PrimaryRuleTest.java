// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;

class PrimaryRuleTest {
    @Test
    void thoseOverHalfBecomeFormalByMostVotes() {
        Answer answer = primary(5, 6, "A 70 B 69 C 60 D 55 E 50 F 45 G 40 H 20");

        assertThat(answer.names("formal")).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(answer.names("rejected")).containsExactly("G", "H");
        assertThat(answer.values()).doesNotContainKey("problem");
    }

    @Test
    void overHalfBeyondTheNumberIsNotTaken() {
        Answer answer = primary(5, 6, "A 70 B 69 C 60 D 55 E 50 F 45 G 42 H 60");

        assertThat(answer.names("formal")).containsExactly("A", "B", "C", "H", "D", "E");
        assertThat(answer.names("rejected")).containsExactly("F", "G");
    }

    @Test
    void tooFewOverHalfMissTheSurplus() {
        Answer answer = primary(5, 6, "A 70 B 69 C 60 D 55 E 50 F 40 G 30");

        assertThat(answer.names("formal")).hasSize(5);
        assertThat(answer.values()).containsEntry("problem", "SURPLUS_NOT_MET");
    }

    @Test
    void fewerThanPlannedMayStillMeetTheSurplus() {
        Answer answer = primary(5, 7, "A 70 B 69 C 60 D 55 E 50 F 45 G 30");

        assertThat(answer.names("formal")).hasSize(6);
        assertThat(answer.values()).doesNotContainKey("problem");
    }

    @Test
    void equalVotesAtTheCutAreNotDecidedByTheOrderOfNames() {
        Answer answer = primary(5, 6, "A 70 B 69 C 60 D 55 E 50 F 45 G 45 H 20");

        assertThat(answer.names("formal")).containsExactly("A", "B", "C", "D", "E");
        assertThat(answer.names("undecided")).containsExactly("F", "G");
        assertThat(answer.integer("undecidedPlaces")).isEqualTo(1);
        assertThat(answer.names("rejected")).containsExactly("H");
        assertThat(answer.values()).containsEntry("problem", "TIE_AT_LAST_PLACE");
    }

    @Test
    void nobodyOverHalfRejectsAll() {
        assertThat(primary(3, 4, "A 40 B 30").names("rejected")).containsExactly("A", "B");
        assertThat(primary(3, 4, "A 40 B 30").names("formal")).isEmpty();
    }

    @Test
    void impossibleNumbersAreAnError() {
        assertThat(primary(5, 4, "A 70").is("ERROR")).isTrue();
        assertThat(primary(5, 6, "A 82").is("ERROR")).isTrue();
        assertThat(primary(0, 0, "A 70").is("ERROR")).isTrue();
    }

    private static Answer primary(int seats, int needed, String votes) {
        return PrimaryRule.judge(81, seats, needed, ResultRuleTest.votes(votes), LawProfiles.reg2020());
    }
}
