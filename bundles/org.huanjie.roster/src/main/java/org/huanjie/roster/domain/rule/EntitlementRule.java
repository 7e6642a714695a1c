// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import org.huanjie.api.rule.Answer;

/** S11; 条例第五条、党章第七条（L04）：正式党员有选举权、被选举权和表决权；预备党员、受留党察看处分和被停止权利的没有。 */
public final class EntitlementRule {
    private EntitlementRule() {}

    /** elect, beElected, vote and reasonCode; the three rights come and go together. */
    public static Answer judge(EntitlementFacts facts) {
        return rights(facts).answer();
    }

    private static Rights rights(EntitlementFacts facts) {
        return switch (facts.left()) {
            case DECEASED -> Rights.DECEASED;
            case WITHDRAWN -> Rights.WITHDRAWN;
            case NO -> member(facts);
        };
    }

    private static Rights member(EntitlementFacts facts) {
        if (!facts.ofThisOrganisation()) {
            return Rights.NOT_OF_THIS_ORG;
        }
        if (!facts.full()) {
            return Rights.PROBATIONARY;
        }
        if (facts.underProbationPunishment()) {
            return Rights.PROBATION_PUNISHMENT;
        }
        return facts.rightsSuspended() ? Rights.RIGHTS_SUSPENDED : Rights.FULL_MEMBER;
    }
}
