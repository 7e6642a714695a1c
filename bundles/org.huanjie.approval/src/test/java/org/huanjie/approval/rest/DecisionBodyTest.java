// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionBodyTest {
    @Test
    void aDecisionMayGoWithoutMeetingAndDocument() {
        Verdict verdict = new DecisionBody("CONSENTED", null, null, "", null).verdict();

        assertThat(verdict.decision()).isEqualTo(Decision.CONSENTED);
        assertThat(verdict.minutes()).isEmpty();
    }

    @Test
    void minutesHaveADayAndANumber() {
        Verdict verdict = new DecisionBody("APPROVED", "", "2026-06-15", "纪要7号", "街党发9号").verdict();

        assertThat(verdict.minutes().orElseThrow().heldOn()).isEqualTo(LocalDate.of(2026, 6, 15));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, decision, a decision is needed",
                "YES, -, -, decision, not one of the words",
                "APPROVED, 2026-06-31, 纪要7号, meetingOn, no such day",
                "APPROVED, 2026-06-15, -, minutesNo, a meeting without minutes",
                "APPROVED, -, 纪要7号, meetingOn, minutes without a meeting"
            })
    void whatIsMissingOrWrongIsNamed(String decision, String meetingOn, String minutesNo, String field, String reason) {
        assertThatThrownBy(() -> new DecisionBody(decision, "", meetingOn, minutesNo, "").verdict())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo(field));
    }
}
