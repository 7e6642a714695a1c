// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; E3、E4：逐人报经上级批准并经大会通过，才不计算在应到会人数内；任何一项未成，仍计算在内。 */
public final class ExclusionEffectiveRule {
    private static final String PARAMETER = "exclusion.needs";

    private ExclusionEffectiveRule() {}

    /** EFFECTIVE or STAYS_IN_BASE for one member. {@code adopted} comes from the resolution on the unreduced base. */
    public static Answer judge(boolean approved, boolean adopted, Profile profile) {
        boolean approval = approved || !profile.codes(PARAMETER).contains("SUPERIOR_APPROVAL");
        boolean adoption = adopted || !profile.codes(PARAMETER).contains("MEETING_ADOPTION");
        boolean effective = approval && adoption;
        return Answer.result(
                effective ? "EFFECTIVE" : "STAYS_IN_BASE",
                Reason.of(
                        "上级" + (approved ? "已批准" : "未批准") + "，大会" + (adopted ? "已通过" : "未通过")
                                + (effective ? "，不计算在应到会人数内。" : "，仍计算在应到会人数内。"),
                        (approved ? "Approved" : "Not approved") + " by the superior, "
                                + (adopted ? "adopted" : "not adopted") + " by the meeting: "
                                + (effective ? "not counted." : "stays in the base."),
                        "S11；" + profile.clause(PARAMETER)));
    }
}
