// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.FakeProfile;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunoffRuleTest {
    @Test
    void mostVotesElectEvenBelowTheHalf() {
        Answer answer = runoff(List.of("E", "F"), 1, "E 39 F 38", LawProfiles.reg2020());

        assertThat(answer.names("elected")).containsExactly("E");
        assertThat(answer.names("runoff")).isEmpty();
        assertThat(answer.integer("shortfall")).isZero();
    }

    @Test
    void equalAgainIsVotedOnAgain() {
        Answer answer = runoff(List.of("E", "F"), 1, "E 39 F 39", LawProfiles.reg2020());

        assertThat(answer.names("elected")).isEmpty();
        assertThat(answer.names("runoff")).containsExactly("E", "F");
        assertThat(answer.integer("runoffSeats")).isEqualTo(1);
    }

    @Test
    void oneOfThreeIsClearAndTwoAreEqualAgain() {
        Answer answer = runoff(List.of("D", "E", "F"), 2, "D 40 E 30 F 30", LawProfiles.reg2020());

        assertThat(answer.names("elected")).containsExactly("D");
        assertThat(answer.names("runoff")).containsExactly("E", "F");
        assertThat(answer.integer("runoffSeats")).isEqualTo(1);
    }

    @Test
    void aProfileMayAskForOverHalfAgain() {
        FakeProfile strict = LawProfiles.reg2020().with("runoff.needsOverHalf", true);

        assertThat(runoff(List.of("E", "F"), 1, "E 40 F 38", strict).integer("shortfall"))
                .isEqualTo(1);
        assertThat(runoff(List.of("E", "F"), 1, "E 41 F 38", strict).names("elected"))
                .containsExactly("E");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "E|F, 2, E 40 F 39, as many seats as persons",
        "E|F, 1, E 40, somebody of the group has no votes given",
        "E|F, 1, E 40 F 30 G 5, votes for somebody outside the group",
        "E|E, 1, E 40, the same name twice",
        "E|F, 0, E 40 F 30, no seat",
        "E|F, 1, E 50 F 40, more votes than one for each present"
    })
    void aQuestionThatCannotBeAskedIsAnError(String group, int seats, String votes, String reason) {
        assertThat(runoff(List.of(group.split("\\|")), seats, votes, LawProfiles.reg2020())
                        .is("ERROR"))
                .isTrue();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "0, AGAIN, the first second vote",
        "1, AGAIN, one held",
        "2, REPORT_TO_SUPERIOR, two held and still equal"
    })
    void afterTheLastRoundTheSuperiorIsTold(int held, String result, String reason) {
        assertThat(RunoffRoundsRule.judge(held, LawProfiles.reg2020()).result()).isEqualTo(result);
    }

    private static Answer runoff(List<String> group, int seats, String votes, FakeProfile profile) {
        return RunoffRule.judge(group, seats, 81, ResultRuleTest.votes(votes), profile);
    }
}
