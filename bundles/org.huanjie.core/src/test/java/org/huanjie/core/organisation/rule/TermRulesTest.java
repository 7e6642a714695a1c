// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermRulesTest {
    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "2021-06-28, community, 2026-06-28, 2025-12-28, 2027-06-28, a community has five years",
        "2021-06-28, village, 2026-06-28, 2025-12-28, 2027-06-28, so has a village",
        "2021-06-28, other, 2024-06-28, 2023-12-28, 2025-06-28, another branch has three",
        "2020-02-29, community, 2025-02-28, 2024-08-28, 2026-02-28, the term of a leap day ends on the last of February",
        "2021-08-31, community, 2026-08-31, 2026-02-28, 2027-08-31, six months before the end of August",
        "2023-02-28, community, 2028-02-28, 2027-08-28, 2029-02-28, an ordinary day stays the same"
    })
    void theTermEndsAfterItsYears(
            LocalDate elected, String organisation, String due, String remind, String latest, String reason) {
        assertThat(TermRule.judge(elected, organisation, LawProfiles.reg2020()).values())
                .containsEntry("dueBy", due)
                .containsEntry("remindFrom", remind)
                .containsEntry("latestWithApproval", latest);
    }

    @Test
    void theOldTextGaveThreeYears() {
        Answer answer = TermRule.judge(LocalDate.of(2012, 6, 28), "community", LawProfiles.reg1990());

        assertThat(answer.values()).containsEntry("dueBy", "2015-06-28");
    }

    @Test
    void anUnknownKindOfUnitIsAnError() {
        assertThat(TermRule.judge(LocalDate.of(2021, 6, 28), "comunity", LawProfiles.reg2020())
                        .is("ERROR"))
                .isTrue();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-06-28, 2027-06-28, ALLOWED_WITH_APPROVAL, a year later to the day",
        "2026-06-28, 2027-06-29, REJECT_OR_EXCEPTION, a day more",
        "2026-06-28, 2025-06-28, ALLOWED_WITH_APPROVAL, a year earlier to the day",
        "2026-06-28, 2025-06-27, REJECT_OR_EXCEPTION, a day too early",
        "2026-06-28, 2026-06-28, ALLOWED_WITH_APPROVAL, no shift at all",
        "2024-02-29, 2025-02-28, ALLOWED_WITH_APPROVAL, a leap day ends on the last of February",
        "2024-02-29, 2025-03-01, REJECT_OR_EXCEPTION, the day after",
        "2027-02-28, 2028-02-29, REJECT_OR_EXCEPTION, a leap day is a day more"
    })
    void aTermMovesByAYearAtMostEitherWay(LocalDate termEnds, LocalDate requestTo, String result, String reason) {
        assertThat(ExtensionRule.judge(termEnds, requestTo, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }
}
