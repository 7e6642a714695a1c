// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

import java.util.List;
import java.util.Set;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/**
 * The person who acts now, with the roles held and the nodes they reach.
 *
 * @param grants  roles with the node at which each is held
 * @param visible every node at or below a grant, and the nodes above (for reading names only); the row scope of every query
 * @param within  for each node visible, its ancestors including itself, so that "holds the role at or above" needs no query
 */
public record Actor(
        PersonId person,
        String name,
        DistrictId district,
        List<Grant> grants,
        Set<OrgId> visible,
        java.util.Map<OrgId, Set<OrgId>> within) {
    public Actor {
        grants = List.copyOf(grants);
        visible = Set.copyOf(visible);
        within = java.util.Map.copyOf(within);
    }

    /** True if the role is held at this node or above it. */
    public boolean holds(Role role, OrgId at) {
        Set<OrgId> above = within.getOrDefault(at, Set.of());
        return grants.stream().anyMatch(g -> g.role() == role && above.contains(g.at()));
    }

    /** Qualifiers (departments) with which the role is held at this node or above it, in order of grant. */
    public List<String> qualifiers(Role role, OrgId at) {
        Set<OrgId> above = within.getOrDefault(at, Set.of());
        return grants.stream()
                .filter(g -> g.role() == role && above.contains(g.at()))
                .map(Grant::qualifier)
                .filter(q -> !q.isEmpty())
                .distinct()
                .toList();
    }

    /** True if rows of this node may be read. */
    public boolean sees(OrgId org) {
        return visible.contains(org);
    }
}
