// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S20; 支部工作条例第四条（L07—L09）：组织形式与正式党员人数相适应；七人以上的支部设委员会，不足三人的不单独成立。 */
public final class FormFitsRule {
    private FormFitsRule() {}

    /** FITS; WARN where the number is not the usual one and the superior's approval decides; DOES_NOT_FIT. */
    public static Answer judge(OrgForm form, boolean hasCommittee, int fullMembers, Profile profile) {
        boolean may = fullMembers >= profile.integer("committee.fullMembersMin");
        boolean fits = fullMembers >= profile.integer("branch.fullMembersMin")
                && hasCommittee == may
                && (may || form == OrgForm.BRANCH);
        boolean usual = FormSize.of(fullMembers, profile).form() == form;
        Reason reason = Reason.of(
                "正式党员 {0} 人，形式 {1}，" + (hasCommittee ? "设委员会：" : "不设委员会：")
                        + (fits ? usual ? "相适应。" : "与通常人数不同，须经上级批准。" : "不相适应，请先调整党组织设置。"),
                "{0} full members, form {1}, " + (hasCommittee ? "with" : "without") + " a committee: "
                        + (fits
                                ? usual ? "fits." : "not the usual number, the superior must approve."
                                : "does not fit, adjust the organisation first."),
                profile.clause("committee.fullMembersMin"),
                fullMembers,
                form);
        return Facts.given()
                .count("正式党员", "fullMembers", fullMembers)
                .then(() -> Answer.result(fits ? usual ? "FITS" : "WARN" : "DOES_NOT_FIT", reason));
    }
}
