// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** Usual and greatest size of the committee of each form (委员会人数), by the parameters of the profile. */
record FormSize(OrgForm form, String prefix) {
    /** The form that so many full members may have. */
    static FormSize of(int fullMembers, Profile profile) {
        if (fullMembers >= profile.integer("partyCommittee.membersMin")) {
            return of(OrgForm.COMMITTEE);
        }
        return of(fullMembers > profile.integer("generalBranch.membersOver") ? OrgForm.GENERAL_BRANCH : OrgForm.BRANCH);
    }

    static FormSize of(OrgForm form) {
        return new FormSize(
                form,
                switch (form) {
                    case BRANCH -> "branch";
                    case GENERAL_BRANCH -> "generalBranch";
                    case COMMITTEE -> "partyCommittee";
                });
    }

    Profile.Range usual(Profile profile) {
        return profile.range(prefix + ".seatsUsual");
    }

    int most(Profile profile) {
        return profile.integer(prefix + ".seatsMax");
    }

    /** The name of the form with the numbers that decide it. */
    Answer answer(String name, int fullMembers, Profile profile) {
        Reason reason = Reason.of(
                "正式党员 {0} 人：{1} 人以上可成立支部（不足的联合成立），{2} 人以上设委员会，超过 {3} 人可设总支、{4} 人以上可设党委（须批准）；形式 {5}。",
                "{0} full members: a branch from {1} (fewer join with others), a committee of the branch from {2}, a general branch over {3}, a Party committee from {4} with approval; form {5}.",
                profile.clause("committee.fullMembersMin"),
                fullMembers,
                profile.integer("branch.fullMembersMin"),
                profile.integer("committee.fullMembersMin"),
                profile.integer("generalBranch.membersOver"),
                profile.integer("partyCommittee.membersMin"),
                name);
        return Answer.of(Map.of(), List.of(reason)).with("form", name);
    }
}
