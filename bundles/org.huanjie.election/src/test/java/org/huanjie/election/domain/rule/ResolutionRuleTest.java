// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionRuleTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "109, 100, 55, PASSED, over half of all entitled",
        "109, 100, 54, NOT_PASSED, 54 of 109 is below half",
        "109, 54, 54, CANNOT_VOTE, fewer than half attend",
        "109, 55, 55, PASSED, the least attendance and all in favour",
        "110, 55, 55, NOT_PASSED, half attend and may vote but half is not over half",
        "110, 56, 56, PASSED, over half of all and not of those present",
        "110, 54, 0, CANNOT_VOTE, attendance is looked at first",
        "109, 110, 60, ERROR, more present than entitled",
        "109, 60, 61, ERROR, more in favour than present",
        "0, 0, 0, ERROR, nobody is entitled",
        "109, -1, 0, ERROR, a negative count"
    })
    void theBaseIsAllEntitledUnreduced(int base, int present, int favour, String result, String reason) {
        assertThat(ResolutionRule.judge(base, present, favour, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }
}
