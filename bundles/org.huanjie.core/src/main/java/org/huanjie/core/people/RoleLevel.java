// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.huanjie.api.organisation.OrgKind.*;

import java.util.EnumSet;
import java.util.Set;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.security.Role;

/** 参考 3.5: at which level of the tree a role is held; a role of the community held at a street would reach every community. */
public final class RoleLevel {
    private RoleLevel() {}

    /** The levels at which the role may be held; empty for a role that nobody holds. */
    public static Set<OrgKind> of(Role role) {
        return switch (role) {
            case CLERK, ORG_LEADER, CHAIR, SCRUTINEER, TELLER, NEW_SECRETARY -> EnumSet.of(COMMUNITY, PARTY_ORG);
            case STREET_CLERK, STREET_APPROVER, STREET_LEADER -> EnumSet.of(STREET);
            case DISTRICT_READER, DISTRICT_RECORDER -> EnumSet.of(DISTRICT);
            case DEPT_REVIEWER -> EnumSet.of(DISTRICT, STREET);
            case INSPECTOR -> EnumSet.of(STREET, COMMUNITY, PARTY_ORG);
            case ADMINISTRATOR -> EnumSet.of(DISTRICT, STREET);
            case SYSTEM -> EnumSet.noneOf(OrgKind.class);
        };
    }
}
