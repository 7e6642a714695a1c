// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.election.domain.sheet.Outcome;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeRuleTest {
    @ParameterizedTest(name = "{0}: {8}")
    @CsvSource({
        "all seats filled,                             5, 5, false, 0, false, true,  false, CLEAN",
        "tied at the last seat,                        5, 4, true,  0, false, true,  false, TIE",
        "tied again after one runoff,                  5, 4, true,  1, false, true,  false, TIE",
        "tied after the last runoff,                   5, 4, true,  2, false, true,  false, OUT_OF_ROUNDS",
        "one seat open,                                5, 4, false, 0, false, true,  false, SHORTFALL",
        "one seat open after a supplementary election, 5, 4, false, 0, true,  false, false, SHORTFALL",
        "two of five: a supplementary election may help, 5, 2, false, 0, false, true, false, SHORTFALL",
        "two of five and nobody left,                  5, 2, false, 0, false, false, false, TOO_FEW",
        "two of five after a supplementary election,   5, 2, false, 0, true,  true,  false, TOO_FEW",
        "given up,                                     5, 2, false, 0, false, true,  true,  GIVEN_UP",
        "the one secretary not elected,                1, 0, false, 0, false, true,  false, SHORTFALL",
        "the one secretary not elected again,          1, 0, false, 0, true,  true,  false, TOO_FEW",
        "three of three,                               3, 3, false, 0, false, false, false, CLEAN",
    })
    void theOutcomeFollowsFromTheNumbers(
            String why,
            int seats,
            int elected,
            boolean tied,
            int runoffs,
            boolean supplemented,
            boolean possible,
            boolean givenUp,
            Outcome outcome) {
        OutcomeRule.Situation situation =
                new OutcomeRule.Situation(seats, elected, tied, runoffs, supplemented, possible, givenUp);

        Answer answer = OutcomeRule.judge(situation, LawProfiles.streetPlan2015());

        assertThat(answer.result()).as(why).isEqualTo(outcome.name());
        assertThat(answer.reasons()).isNotEmpty();
    }
}
