// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.util.List;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;

/** S20; 支部工作条例第四条、第六章（L07—L10）：按正式党员人数定组织形式、委员会及其人数；不足七人的选书记，必要时设副书记一人。 */
public final class FormRule {
    private static final List<String> WITHOUT_COMMITTEE = List.of("SECRETARY", "DEPUTY_IF_NEEDED");

    private FormRule() {}

    /** form, committee, and seatsUsual with seatsMax or elects; fewer than three form no branch of their own. */
    public static Answer judge(int fullMembers, Profile profile) {
        return Facts.given().count("正式党员", "fullMembers", fullMembers).then(() -> {
            boolean branch = fullMembers >= profile.integer("branch.fullMembersMin");
            boolean committee = fullMembers >= profile.integer("committee.fullMembersMin");
            FormSize size = FormSize.of(fullMembers, profile);
            Profile.Range usual = size.usual(profile);
            Answer answer = size.answer(branch ? size.form().name() : "JOINT_BRANCH", fullMembers, profile)
                    .with("committee", committee);
            return committee
                    ? answer.with("seatsUsual", List.of(usual.from(), usual.to()))
                            .with("seatsMax", size.most(profile))
                    : answer.with("elects", branch ? WITHOUT_COMMITTEE : List.of());
        });
    }
}
