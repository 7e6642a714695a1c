// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedBaseRuleTest {
    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "112, 2, 1, 9, 0, 100, the example of the reference",
        "112, 2, 1, 0, 9, 109, approved but not adopted stay in the base",
        "112, 0, 0, 0, 0, 112, nobody is taken off",
        "5, 2, 3, 0, 0, 0, nobody is entitled"
    })
    void expectedIsEntitledLessAdoptedExclusions(
            int full, int punished, int suspended, int adopted, int open, int expected, String reason) {
        Answer answer =
                ExpectedBaseRule.judge(new BaseCounts(full, punished, suspended, adopted, open), LawProfiles.reg2020());

        assertThat(answer.integer("expected")).isEqualTo(expected);
        assertThat(answer.integer("minimumPresent")).isEqualTo((4 * expected + 4) / 5);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "5, 3, 3, 0, 0, more without rights than members",
        "5, 1, 1, 4, 0, more excluded than entitled",
        "5, 1, 1, 2, 2, adopted and approved together are more than entitled",
        "-1, 0, 0, 0, 0, a negative count",
        "5, 0, 0, -1, 0, a negative exclusion"
    })
    void impossibleNumbersAreAnError(int full, int punished, int suspended, int adopted, int open, String reason) {
        assertThat(ExpectedBaseRule.judge(
                                new BaseCounts(full, punished, suspended, adopted, open), LawProfiles.reg2020())
                        .is("ERROR"))
                .isTrue();
    }

    @Test
    void theReasonNamesEveryNumber() {
        Answer answer = ExpectedBaseRule.judge(new BaseCounts(112, 2, 1, 9, 3), LawProfiles.streetPlan2015());

        assertThat(answer.integer("minimumPresent")).isEqualTo(81);
        assertThat(answer.reasons().get(0).zh()).contains("112", "留党察看 2", "停止党员权利 1", "9 人", "应到会 100", "3 人仍计算在内");
    }

    @Test
    void anExcludedMemberWhoComesCountsOnBothSides() {
        Answer answer = ExcludedAttendeeRule.judge(100, 80, 2, LawProfiles.reg2020());

        assertThat(answer.integer("expected")).isEqualTo(102);
        assertThat(answer.integer("present")).isEqualTo(82);
        assertThat(ExcludedAttendeeRule.judge(100, 80, -1, LawProfiles.reg2020())
                        .is("ERROR"))
                .isTrue();
    }
}
