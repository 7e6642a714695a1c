// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation.rule;

import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.rule.Profile;

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
}
