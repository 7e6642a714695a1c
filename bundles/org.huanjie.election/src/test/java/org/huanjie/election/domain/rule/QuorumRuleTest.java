// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumRuleTest {
    @ParameterizedTest(name = "{0} expected: {1} of 2020, {2} of the street plan")
    @CsvSource({
        "3, 3, 3",
        "5, 4, 5",
        "7, 6, 6",
        "9, 8, 8",
        "10, 8, 9",
        "11, 9, 9",
        "15, 12, 13",
        "20, 16, 17",
        "25, 20, 21",
        "30, 24, 25",
        "50, 40, 41",
        "99, 80, 80",
        "100, 80, 81",
        "101, 81, 81",
        "127, 102, 102",
        "300, 240, 241",
        "500, 400, 401"
    })
    void theLeastAttendanceIsThatOfTheReference(int expected, int base, int streetPlan) {
        assertThat(QuorumRule.minimumPresent(expected, LawProfiles.reg2020())).isEqualTo(base);
        assertThat(QuorumRule.minimumPresent(expected, LawProfiles.streetPlan2015()))
                .isEqualTo(streetPlan);
        assertThat(QuorumRule.minimumPresent(expected, LawProfiles.reg1990())).isEqualTo(streetPlan);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "100, 80, MET, exactly four fifths is enough in 2020",
        "100, 79, NOT_MET, one below",
        "101, 80, NOT_MET, a fraction is rounded up",
        "100, 0, NOT_MET, nobody came",
        "1, 1, MET, the only one came",
        "100, 101, ERROR, more present than expected",
        "100, -1, ERROR, a negative count",
        "0, 0, ERROR, nobody is expected: no meeting can be valid"
    })
    void attendanceIsHeldAgainstFourFifths(int expected, int present, String result, String reason) {
        Answer answer = QuorumRule.judge(expected, present, LawProfiles.reg2020());

        assertThat(answer.result()).isEqualTo(result);
        assertThat(answer.integer("minimumPresent")).isEqualTo((4 * expected + 4) / 5);
        assertThat(answer.reasons()).hasSize(1);
    }

    @Test
    void quorumIsNotMetAtExactlyFourFifthsUnderTheStreetPlan() {
        Answer answer = QuorumRule.judge(100, 80, LawProfiles.streetPlan2015());

        assertThat(answer.is("NOT_MET")).isTrue();
        assertThat(answer.reasons().get(0).zh()).contains("应到会 100 人", "超过 4/5", "至少 81 人", "还差 1 人");
        assertThat(answer.reasons().get(0).en()).contains("100 expected", "over 4/5", "1 short");
    }

    @Test
    void theFirstSessionNeedsFourFifthsOfTheCommittee() {
        assertThat(FirstSessionQuorumRule.judge(5, 4, LawProfiles.streetPlan2015())
                        .is("MET"))
                .isTrue();
        assertThat(FirstSessionQuorumRule.judge(7, 5, LawProfiles.streetPlan2015())
                        .is("NOT_MET"))
                .isTrue();
    }
}
