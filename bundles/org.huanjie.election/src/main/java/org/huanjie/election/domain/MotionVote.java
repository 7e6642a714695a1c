// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

import java.util.List;

/**
 * A vote by show of hands or ballot on a motion (表决).
 *
 * @param favour  赞成
 * @param against 不赞成
 * @param abstain 弃权
 */
public record MotionVote(int favour, int against, int abstain) {
    public MotionVote {
        Check.count("favour", favour);
        Check.count("against", against);
        Check.count("abstain", abstain);
    }

    /** All who took part. */
    public int total() {
        return favour + against + abstain;
    }

    /** The same vote, checked against those present. @throws Refused vote-does-not-add-up */
    public MotionVote among(int present) {
        Check.atMost(
                ElectionProblem.VOTE_DOES_NOT_ADD_UP,
                "支部工作条例第十一条",
                "favour",
                total(),
                present,
                "实到会有表决权人数",
                "those present with the right to vote,");
        return this;
    }

    /** Entries of the vote for the procedure's facts, e.g. {@code favour=55}. */
    public List<String> entries() {
        return List.of("favour=" + favour, "against=" + against, "abstain=" + abstain);
    }
}
