// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（L30）：收回的选票等于或少于投票人数，选举有效；多于投票人数，选举无效，重新选举。 */
public final class BallotChainRule {
    private static final String PARAMETER = "ballots.returnedAtMost";

    private BallotChainRule() {}

    /** The first that holds: issued over voters, returned over the limit, valid and invalid not the sum, or valid. */
    public static Answer judge(BallotChain chain, Profile profile) {
        int limit = profile.code(PARAMETER).equals("ISSUED") ? chain.issued() : chain.voters();
        String clause = profile.clause(PARAMETER);
        return chain.check().then(() -> {
            if (chain.issued() > chain.voters()) {
                Reason reason = Sentence.ISSUED_TOO_MANY.of("C1", chain.issued(), chain.voters());
                return Answer.result("CHAIN_ERROR_ISSUED_GT_VOTERS", reason);
            }
            if (chain.returned() > limit) {
                Reason reason = Sentence.RETURNED_TOO_MANY.of(clause, chain.returned(), limit);
                return Answer.result("ELECTION_INVALID_REVOTE", reason);
            }
            if (chain.counted() != chain.returned()) {
                Reason reason = Sentence.VALID_PLUS_INVALID.of("C3", chain.counted(), chain.returned());
                return Answer.result("CHAIN_ERROR_VALID_PLUS_INVALID", reason);
            }
            return Answer.result("ELECTION_VALID", Sentence.ELECTION_VALID.of(clause, chain.returned(), limit));
        });
    }
}
