// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.api.web.Body;
import org.huanjie.election.domain.MotionVote;
import org.jspecify.annotations.Nullable;

/** The three numbers of a vote. */
final class VoteBody {
    private VoteBody() {}

    static MotionVote of(@Nullable Integer favour, @Nullable Integer against, @Nullable Integer abstain) {
        return new MotionVote(count("favour", favour), count("against", against), count("abstain", abstain));
    }

    static int count(String field, @Nullable Integer value) {
        return Body.count(field, value, 0, 1_000_000);
    }
}
