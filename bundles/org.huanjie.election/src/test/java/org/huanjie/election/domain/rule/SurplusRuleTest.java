// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurplusRuleTest {
    @ParameterizedTest(name = "{0} seats need {1} candidates")
    @CsvSource({
        "1, 2", "2, 3", "3, 4", "4, 5", "5, 6", "6, 8", "7, 9", "8, 10", "9, 11", "10, 12", "11, 14", "13, 16", "15, 18"
    })
    void theLeastNumberOfCandidatesIsThatOfTheReference(int seats, int candidates) {
        Answer answer = SurplusRule.judge(seats, LawProfiles.reg2020());

        assertThat(answer.integer("minCandidates")).isEqualTo(candidates);
        assertThat(answer.integer("minSurplus")).isEqualTo(candidates - seats);
    }

    @Test
    void noSeatsIsNoQuestion() {
        assertThat(SurplusRule.judge(0, LawProfiles.reg2020()).is("ERROR")).isTrue();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "5, 6, ACCEPT, one of five is 20 %",
        "5, 8, ACCEPT, more than the least",
        "5, 5, REJECT, as many as seats",
        "6, 7, REJECT, one of six is below 20 %",
        "1, 2, ACCEPT, one seat",
        "5, 0, REJECT, no candidate at all",
        "0, 3, ERROR, no seats",
        "5, -1, ERROR, a negative count"
    })
    void candidatesAreHeldAgainstTheSurplus(int seats, int candidates, String result, String reason) {
        assertThat(SurplusCheckRule.judge(seats, candidates, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "5, 6, ACCEPT, the share that the old text names",
        "5, 7, WARN, more than the old text names",
        "5, 5, REJECT, no surplus",
        "3, 4, ACCEPT, a part of a person counts as one"
    })
    void theOldTextNamesTheShareItself(int seats, int candidates, String result, String reason) {
        assertThat(SurplusCheckRule.judge(seats, candidates, LawProfiles.reg1990())
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "5, 6, 1, SURPLUS_NOT_MET, five left for five seats",
        "5, 7, 1, OK, six left for five seats",
        "5, 6, 0, OK, nobody withdrew",
        "6, 8, 1, SURPLUS_NOT_MET, seven for six is below 20 %",
        "5, 6, 7, ERROR, more withdrew than there were",
        "5, 6, 6, SURPLUS_NOT_MET, everybody withdrew"
    })
    void withdrawalLeavesTheSurplusOrNot(int seats, int candidates, int withdrawn, String result, String reason) {
        assertThat(WithdrawalRule.judge(seats, candidates, withdrawn, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "SECRETARY, 1, 1, ACCEPT, the secretary is elected in equal number",
        "DEPUTY, 2, 2, ACCEPT, so are the deputies",
        "SECRETARY, 1, 2, REJECT, two for one is no equal number",
        "MEMBER, 5, 5, REJECT, a committee member never is",
        "SECRETARY, 0, 0, ERROR, no seat"
    })
    void onlySecretaryAndDeputyAreElectedInEqualNumber(
            String office, int seats, int candidates, String result, String reason) {
        assertThat(EqualNumberRule.judge(office, seats, candidates, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }
}
