// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S20; 支部工作条例第六章（L09、L10）：委员会人数按形式有通常范围和上限，单数为宜。 */
public final class CommitteeSeatsRule {
    private CommitteeSeatsRule() {}

    /** ACCEPT; WARN outside the usual range or for an even number; REJECT above the maximum or below three. */
    public static Answer judge(OrgForm form, int seats, Profile profile) {
        FormSize size = FormSize.of(form);
        Profile.Range usual = size.usual(profile);
        int least = FormSize.of(OrgForm.BRANCH).usual(profile).from();
        boolean possible = least <= seats && seats <= size.most(profile);
        boolean normal = usual.contains(seats) && seats % 2 == 1;
        Reason reason = Reason.of(
                "形式 {0} 的委员会一般 {1}—{2} 人，最多 {3} 人，单数为宜；应选 {4} 名。",
                "A committee of the form {0} has {1} to {2} members, at most {3}, an odd number; {4} seats.",
                "L09；L10",
                form,
                usual.from(),
                usual.to(),
                size.most(profile),
                seats);
        return Facts.given()
                .count("应选人数", "seats", seats)
                .then(() -> Answer.result(possible ? normal ? "ACCEPT" : "WARN" : "REJECT", reason));
    }
}
