// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.roster.domain.rule.EntitlementFacts.Left;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitlementRuleTest {
    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "true, true, false, false, NO, FULL_MEMBER, a full member has the three rights",
        "false, true, false, false, NO, PROBATIONARY, a probationary member has none",
        "true, true, true, false, NO, PROBATION_PUNISHMENT, under probation punishment",
        "true, true, false, true, NO, RIGHTS_SUSPENDED, rights suspended by the organisation",
        "true, false, false, false, NO, NOT_OF_THIS_ORG, a member of another organisation",
        "true, true, false, false, DECEASED, DECEASED, the member has died",
        "true, true, true, true, WITHDRAWN, WITHDRAWN, no member any more: that comes first"
    })
    void theThreeRightsComeAndGoTogether(
            boolean full, boolean here, boolean punished, boolean suspended, Left left, String code, String reason) {
        Answer answer = EntitlementRule.judge(new EntitlementFacts(full, here, punished, suspended, left));
        boolean entitled = code.equals("FULL_MEMBER");

        assertThat(answer.values())
                .containsEntry("elect", entitled)
                .containsEntry("beElected", entitled)
                .containsEntry("vote", entitled)
                .containsEntry("reasonCode", code);
        assertThat(answer.reasons()).hasSize(1);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "2025-01-10, 2026-01-09, 2026-01-09, IN_FORCE, the last day counts",
        "2025-01-10, 2026-01-09, 2026-01-10, NOT_IN_FORCE, the day after",
        "2025-01-10, 2026-01-09, 2025-01-10, IN_FORCE, the first day counts",
        "2025-01-10, 2026-01-09, 2025-01-09, NOT_IN_FORCE, the day before",
        "2025-01-10, +999999999-12-31, 2030-01-01, IN_FORCE, the end is not fixed yet"
    })
    void probationPunishmentLastsFromItsFirstToItsLastDay(
            LocalDate from, LocalDate to, LocalDate day, String result, String reason) {
        assertThat(ProbationPunishmentRule.judge(from, to, day).result()).isEqualTo(result);
    }
}
