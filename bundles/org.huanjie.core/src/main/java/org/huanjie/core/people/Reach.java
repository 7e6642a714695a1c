// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Grant;

/** How far a person's roles reach (管辖范围): every node at or below a grant, and the nodes above for reading their names. */
final class Reach {
    private Reach() {}

    static Actor actor(Person person, List<GrantStore.Reached> rows) {
        Map<String, Grant> grants = new LinkedHashMap<>();
        Map<OrgId, Set<OrgId>> within = new HashMap<>();
        for (GrantStore.Reached row : rows) {
            HeldGrant held = row.grant();
            grants.putIfAbsent(held.id(), new Grant(held.role(), held.at(), held.qualifier()));
            List<OrgId> path = path(row.nodePath());
            for (int depth = 1; depth <= path.size(); depth++) {
                OrgId node = path.get(depth - 1);
                int above = depth;
                within.computeIfAbsent(node, n -> new HashSet<>(path.subList(0, above)));
            }
        }
        return new Actor(
                person.id(), person.name(), person.district(), List.copyOf(grants.values()), within.keySet(), within);
    }

    private static List<OrgId> path(String path) {
        return Arrays.stream(path.split("/")).map(OrgId::new).collect(Collectors.toList());
    }
}
