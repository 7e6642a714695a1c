// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;

/** S11; 条例第五条、党章第七条（L04）：正式党员有选举权、被选举权和表决权；预备党员、受留党察看处分和被停止权利的没有。 */
public final class EntitlementRule {
    private EntitlementRule() {}

    /** elect, beElected, vote and reasonCode; the three rights come and go together. */
    public static Answer judge(EntitlementFacts facts) {
        return switch (facts.left()) {
            case DECEASED -> none("DECEASED", "党员已去世。", "The member has died.");
            case WITHDRAWN -> none("WITHDRAWN", "已不是党员。", "The person is no member any more.");
            case NO -> member(facts);
        };
    }

    private static Answer member(EntitlementFacts facts) {
        if (!facts.ofThisOrganisation()) {
            return none("NOT_OF_THIS_ORG", "组织关系不在本党组织。", "The membership relation is not here.");
        }
        if (!facts.full()) {
            return none("PROBATIONARY", "预备党员没有选举权、被选举权和表决权。", "A probationary member has none of the three rights.");
        }
        if (facts.underProbationPunishment()) {
            return none(
                    "PROBATION_PUNISHMENT",
                    "受留党察看处分期间没有三项权利。",
                    "Under probation punishment a member has none of the three rights.");
        }
        return facts.rightsSuspended()
                ? none(
                        "RIGHTS_SUSPENDED",
                        "被留置或逮捕，党组织已停止其党员权利。",
                        "Under detention or arrest, rights suspended by the Party organisation.")
                : rights(true, "FULL_MEMBER", "正式党员，有选举权、被选举权和表决权。", "A full member with all three rights.");
    }

    private static Answer none(String code, String zh, String en) {
        return rights(false, code, zh, en);
    }

    private static Answer rights(boolean has, String code, String zh, String en) {
        return Answer.of(Map.of(), List.of(new Reason(zh, en, "条例第五条；党章第七条")))
                .with("elect", has)
                .with("beElected", has)
                .with("vote", has)
                .with("reasonCode", code);
    }
}
