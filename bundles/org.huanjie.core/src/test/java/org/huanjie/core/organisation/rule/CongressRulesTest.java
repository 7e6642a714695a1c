// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CongressRulesTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "499, GENERAL_MEETING, one below",
        "500, CONGRESS_ALLOWED_IF_APPROVED, 以上 includes the number",
        "1, GENERAL_MEETING, one member",
        "0, ERROR, no member"
    })
    void aCongressIsAllowedFromFiveHundred(int members, String result, String reason) {
        assertThat(CongressRule.judge(members, LawProfiles.reg2020()).result()).isEqualTo(result);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "301, REJECT, over the limit",
        "300, ACCEPT, the limit itself",
        "200, ACCEPT, usual",
        "99, ACCEPT, fewer than usual is no bar",
        "0, ERROR, no delegate"
    })
    void atMostThreeHundredDelegates(int delegates, String result, String reason) {
        assertThat(DelegatesRule.judge(delegates, LawProfiles.reg2020()).result())
                .isEqualTo(result);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "9, 8, ACCEPT, merged",
        "9, 9, ACCEPT, renamed",
        "9, 10, REJECT, one added",
        "0, 1, ERROR, none before",
        "9, 0, ERROR, none left"
    })
    void noCommunityIsAdded(int before, int after, String result, String reason) {
        assertThat(CommunityCountRule.judge(before, after, LawProfiles.streetPlan2015())
                        .result())
                .isEqualTo(result);
    }
}
