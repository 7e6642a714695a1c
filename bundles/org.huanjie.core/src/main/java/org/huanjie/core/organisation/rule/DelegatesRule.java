// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; 条例第八条（L06）：代表名额一般为100名至200名，最多不超过300名。 */
public final class DelegatesRule {
    private DelegatesRule() {}

    /** ACCEPT (the reason says where the number is not the usual one) or REJECT. */
    public static Answer judge(int delegates, Profile profile) {
        Profile.Range usual = profile.range("congress.delegatesUsual");
        int most = profile.integer("congress.delegatesMax");
        boolean accepted = delegates <= most;
        Reason reason = Reason.of(
                "代表 {0} 名，一般 {1}—{2} 名，最多 {3} 名："
                        + (accepted ? usual.contains(delegates) ? "符合。" : "不在一般范围内，请说明理由。" : "超过上限。"),
                "{0} delegates, usually {1} to {2}, at most {3}: "
                        + (accepted
                                ? usual.contains(delegates) ? "as usual." : "not the usual number, give the reason."
                                : "too many."),
                profile.clause("congress.delegatesMax"),
                delegates,
                usual.from(),
                usual.to(),
                most);
        return Facts.given()
                .atLeast("代表名额", "delegates", delegates, 1)
                .then(() -> Answer.result(accepted ? "ACCEPT" : "REJECT", reason));
    }
}
