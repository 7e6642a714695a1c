// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Facts;

/**
 * The ballots of one vote (选票清点), all entitled members who took a ballot being the voters.
 *
 * @param voters   entitled present who took part
 * @param issued   ballots handed out
 * @param returned ballots taken from the box
 * @param valid    of those, valid
 * @param invalid  of those, invalid
 */
public record BallotChain(int voters, int issued, int returned, int valid, int invalid) {
    /** Fault of the figures themselves, such as a negative count. */
    Facts check() {
        return Facts.given()
                .count("投票人数", "voters", voters)
                .count("发出选票", "issued", issued)
                .count("收回选票", "returned", returned)
                .count("有效票", "valid", valid)
                .count("无效票", "invalid", invalid)
                .check(voters > 0 || issued > 0 || returned > 0 || counted() > 0, Sentence.NOBODY_VOTED.of("数据校验"));
    }

    /** Valid and invalid ballots together. */
    long counted() {
        return (long) valid + invalid;
    }
}
