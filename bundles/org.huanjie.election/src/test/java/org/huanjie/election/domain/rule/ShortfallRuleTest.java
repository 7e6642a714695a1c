// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortfallRuleTest {
    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "5, 4, 40, 80, REDUCE_SEATS_ALLOWED, half agree: 半数以上 includes the half",
        "5, 4, 39, 80, SUPPLEMENTARY_ELECTION, below half agree",
        "5, 4, 41, 81, REDUCE_SEATS_ALLOWED, over half of an odd number",
        "5, 4, 40, 81, SUPPLEMENTARY_ELECTION, 40 of 81 is below half",
        "5, 3, 80, 80, SUPPLEMENTARY_ELECTION, two unfilled is not near the number",
        "3, 2, 80, 80, SUPPLEMENTARY_ELECTION, fewer than three make no committee",
        "5, 5, 80, 80, ERROR, nothing is unfilled",
        "5, 6, 80, 80, ERROR, more elected than seats",
        "5, 4, 81, 80, ERROR, more agree than are present",
        "5, 4, 0, 0, ERROR, nobody present"
    })
    void seatsAreReducedOnlyNearTheNumberWithConsent(
            int seats, int elected, int consent, int present, String result, String reason) {
        assertThat(ShortfallRule.judge(seats, elected, consent, present, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }
}
