// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNoticeRuleTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "0, REJECT, no notice",
        "2, REJECT, a day short",
        "3, ACCEPT, the least",
        "5, ACCEPT, the most",
        "6, WARN, longer than the plan says",
        "400, WARN, a year",
        "-1, ERROR, a negative number"
    })
    void threeToFiveDays(int days, String result, String reason) {
        assertThat(PublicNoticeRule.judge(days, LawProfiles.streetPlan2015()).result())
                .isEqualTo(result);
    }

    @Test
    void theDayOfPostingIsNotCounted() {
        Answer answer = PublicNoticeRule.judge(LocalDate.of(2015, 6, 22), 5, LawProfiles.streetPlan2015());

        assertThat(answer.values())
                .containsEntry("result", "ACCEPT")
                .containsEntry("firstDay", "2015-06-23")
                .containsEntry("lastDay", "2015-06-27")
                .containsEntry("resultsFrom", "2015-06-28");
    }

    @Test
    void theEndOfFebruaryIsNoDifficulty() {
        Answer answer = PublicNoticeRule.judge(LocalDate.of(2024, 2, 27), 3, LawProfiles.streetPlan2015());

        assertThat(answer.values()).containsEntry("lastDay", "2024-03-01").containsEntry("resultsFrom", "2024-03-02");
    }

    @Test
    void noDaysHaveNoDates() {
        Answer answer = PublicNoticeRule.judge(LocalDate.of(2024, 2, 27), 0, LawProfiles.streetPlan2015());

        assertThat(answer.is("REJECT")).isTrue();
        assertThat(answer.values()).doesNotContainKey("firstDay");
    }

    @Test
    void aLayerMayRefuseLongerNotices() {
        var strict = LawProfiles.streetPlan2015().being("publicNotice.days.overMax", "REJECT");

        assertThat(PublicNoticeRule.judge(6, strict).is("REJECT")).isTrue();
    }
}
