// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S19; 实施方案（一）3：可合并调整社区、变更社区名称，但不再增设社区。 */
public final class CommunityCountRule {
    private static final String PARAMETER = "noNewCommunity";

    private CommunityCountRule() {}

    /** ACCEPT if there are not more communities than before, else REJECT. */
    public static Answer judge(int before, int after, Profile profile) {
        boolean accepted = after <= before || !profile.flag(PARAMETER);
        Reason reason = Reason.of(
                "调整前 {0} 个社区，调整后 {1} 个：" + (accepted ? "没有增设。" : "不得增设社区，请改为合并、调整或更名。"),
                "{0} communities before, {1} after: "
                        + (accepted ? "none added." : "no community may be added; merge, adjust or rename."),
                profile.clause(PARAMETER),
                before,
                after);
        return Facts.given()
                .atLeast("调整前社区数", "before", before, 1)
                .atLeast("调整后社区数", "after", after, 1)
                .then(() -> Answer.result(accepted ? "ACCEPT" : "REJECT", reason));
    }
}
