// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;

/**
 * A role that a person holds at a node (授权).
 *
 * @param id       id of the grant
 * @param nodeName name of the node
 * @param path     ids from the district down to the node, each followed by a slash
 */
public record HeldGrant(String id, Role role, OrgId at, String nodeName, String path, String qualifier) {
    /** True if the two reach a common node: one is held at or above the other. */
    public boolean meets(HeldGrant other) {
        return path.startsWith(other.path) || other.path.startsWith(path);
    }
}
