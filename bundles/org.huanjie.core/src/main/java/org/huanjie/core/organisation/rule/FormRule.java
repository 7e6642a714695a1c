// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S20; 支部工作条例第四条、第六章（L07—L10）：按正式党员人数定组织形式、委员会及其人数；不足七人的选书记，必要时设副书记一人。 */
public final class FormRule {
    private FormRule() {}

    /** form, committee, and seatsUsual with seatsMax or elects. */
    public static Answer judge(int fullMembers, Profile profile) {
        return Facts.given().count("正式党员", "fullMembers", fullMembers).then(() -> {
            if (fullMembers < profile.integer("branch.fullMembersMin")) {
                return answer("JOINT_BRANCH", false, fullMembers, profile).with("elects", List.of());
            }
            if (fullMembers < profile.integer("committee.fullMembersMin")) {
                return answer("BRANCH", false, fullMembers, profile)
                        .with("elects", List.of("SECRETARY", "DEPUTY_IF_NEEDED"));
            }
            FormSize size = FormSize.of(fullMembers, profile);
            Profile.Range usual = size.usual(profile);
            return answer(size.form().name(), true, fullMembers, profile)
                    .with("seatsUsual", List.of(usual.from(), usual.to()))
                    .with("seatsMax", size.most(profile));
        });
    }

    private static Answer answer(String form, boolean committee, int fullMembers, Profile profile) {
        Reason reason = Reason.of(
                "正式党员 {0} 人：{1} 人以上可成立支部（不足的联合成立），{2} 人以上设委员会，超过 {3} 人可设总支、{4} 人以上可设党委（须批准）；形式 {5}。",
                "{0} full members: a branch from {1} (fewer join with others), a committee of the branch from {2}, a general branch over {3}, a Party committee from {4} with approval; form {5}.",
                profile.clause("committee.fullMembersMin"),
                fullMembers,
                profile.integer("branch.fullMembersMin"),
                profile.integer("committee.fullMembersMin"),
                profile.integer("generalBranch.membersOver"),
                profile.integer("partyCommittee.membersMin"),
                form);
        return Answer.of(Map.of(), List.of(reason)).with("form", form).with("committee", committee);
    }
}
