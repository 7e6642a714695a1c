// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import org.huanjie.roster.domain.member.Entitlement;

/** The three rights with their reason. */
public record EntitlementView(
        boolean elect, boolean beElected, boolean vote, String reason, List<ReasonView> reasons, boolean overridden) {
    static EntitlementView of(Entitlement rights) {
        return new EntitlementView(
                rights.elect(),
                rights.beElected(),
                rights.vote(),
                rights.reason(),
                ReasonView.of(rights.reasons()),
                rights.overridden());
    }
}
