// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.api.rule.Answer;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotRulesTest {
    @ParameterizedTest(name = "{6}")
    @CsvSource({
        "81, 81, 81, 80, 1, ELECTION_VALID, all returned",
        "81, 81, 79, 79, 0, ELECTION_VALID, fewer returned than voters",
        "81, 81, 82, 82, 0, ELECTION_INVALID_REVOTE, one more returned than voters",
        "81, 82, 81, 81, 0, CHAIN_ERROR_ISSUED_GT_VOTERS, more issued than voters",
        "81, 82, 82, 82, 0, CHAIN_ERROR_ISSUED_GT_VOTERS, the first that holds is the answer",
        "81, 81, 81, 80, 0, CHAIN_ERROR_VALID_PLUS_INVALID, one ballot is missing in the sum",
        "81, 81, 82, 81, 0, ELECTION_INVALID_REVOTE, invalid before the sum is looked at",
        "81, 80, 81, 81, 0, ELECTION_VALID, the law of 2020 counts voters and not ballots issued",
        "81, 81, 0, 0, 0, ELECTION_VALID, none returned is not more than voters",
        "0, 0, 0, 0, 0, ERROR, there was no vote",
        "0, 1, 0, 0, 0, CHAIN_ERROR_ISSUED_GT_VOTERS, a ballot issued to nobody",
        "81, 81, -1, 0, 0, ERROR, a negative count"
    })
    void theChainNamesTheFirstFault(
            int voters, int issued, int returned, int valid, int invalid, String result, String reason) {
        Answer answer =
                BallotChainRule.judge(new BallotChain(voters, issued, returned, valid, invalid), LawProfiles.reg2020());

        assertThat(answer.result()).isEqualTo(result);
    }

    @Test
    void theOldTextHeldReturnedBallotsAgainstThoseIssued() {
        BallotChain chain = new BallotChain(81, 80, 81, 81, 0);

        assertThat(BallotChainRule.judge(chain, LawProfiles.reg1990()).is("ELECTION_INVALID_REVOTE"))
                .isTrue();
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "5, 5, 0, 0, VALID, as many as seats",
        "5, 4, 0, 0, VALID, fewer than seats",
        "5, 6, 0, 0, INVALID, more than seats: the whole ballot",
        "5, 0, 0, 0, VALID, nothing marked is an abstention for all",
        "5, 5, 1, 1, VALID, a write-in with its cross",
        "5, 5, 2, 1, PARTLY_VOID, a write-in without a cross does not count",
        "5, 6, 2, 1, INVALID, too many circles come first",
        "5, 1, 2, 2, ERROR, circles include the write-ins",
        "0, 0, 0, 0, ERROR, no seats"
    })
    void aBallotIsJudgedByItsMarks(int seats, int circles, int writeIns, int crosses, String result, String reason) {
        assertThat(BallotRule.judge(seats, circles, writeIns, crosses, LawProfiles.reg2020())
                        .result())
                .isEqualTo(result);
    }

    @Test
    void anElectionMethodThatDoesNotAskForACrossCountsTheWriteIn() {
        var untied = LawProfiles.reg2020().with("ballots.writeInRequiresAgainst", false);

        assertThat(BallotRule.judge(5, 5, 2, 1, untied).is("VALID")).isTrue();
    }
}
