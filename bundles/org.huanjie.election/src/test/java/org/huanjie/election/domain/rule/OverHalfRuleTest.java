// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverHalfRuleTest {
    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "81, 40, false, 41, half of 81 is 40.5",
        "81, 41, true, 41, over half of an odd number",
        "80, 40, false, 41, exactly half is not over half",
        "80, 41, true, 41, one over half",
        "1, 1, true, 1, one of one",
        "2, 1, false, 2, one of two is half"
    })
    void theBaseIsThosePresent(int present, int votes, boolean elected, int minimum, String reason) {
        Answer answer = OverHalfRule.judge(present, votes, LawProfiles.reg2020());

        assertThat(answer.values().get("elected")).isEqualTo(elected);
        assertThat(answer.integer("minimumVotes")).isEqualTo(minimum);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({"80, 81, more votes than persons", "80, -1, a negative count", "0, 0, nobody present"})
    void impossibleVotesAreAnError(int present, int votes, String reason) {
        Answer answer = OverHalfRule.judge(present, votes, LawProfiles.reg2020());

        assertThat(answer.is("ERROR")).isTrue();
        assertThat(answer.integer("minimumVotes")).isEqualTo(present / 2 + 1);
    }
}
