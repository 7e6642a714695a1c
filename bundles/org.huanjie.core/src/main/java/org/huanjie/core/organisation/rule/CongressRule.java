// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; 条例第四条（L03）：选举在党员大会上进行；党员500名以上的，经批准可以召开党员代表大会。 */
public final class CongressRule {
    private static final String PARAMETER = "congress.allowedFrom";

    private CongressRule() {}

    /** GENERAL_MEETING or CONGRESS_ALLOWED_IF_APPROVED. */
    public static Answer judge(int members, Profile profile) {
        boolean allowed = members >= profile.integer(PARAMETER);
        return Facts.given()
                .atLeast("党员", "members", members, 1)
                .then(() -> Answer.result(
                        allowed ? "CONGRESS_ALLOWED_IF_APPROVED" : "GENERAL_MEETING",
                        Reason.of(
                                "党员 {0} 名，{1} 名以上经批准可以召开代表大会："
                                        + (allowed ? "可以，须经批准；代表大会的选举不在本系统办理范围内，本系统办理党员大会的选举。" : "应召开党员大会。"),
                                "{0} members, a congress may be held from {1} on with approval: "
                                        + (allowed
                                                ? "allowed if approved; elections by congress are out of this system's scope, it carries those of general meetings."
                                                : "hold a general meeting."),
                                profile.clause(PARAMETER),
                                members,
                                profile.integer(PARAMETER))));
    }
}
