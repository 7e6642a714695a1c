// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.Arrays;
import java.util.List;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgNode;

/**
 * A node with its place in the tree.
 *
 * @param path  ids from the district down to the node, each followed by a slash
 * @param ended true after a merger: kept for old cases, no longer counted
 */
public record TreeNode(OrgNode node, String path, boolean ended) {
    /** A new node below this one. */
    public TreeNode child(OrgNode child) {
        return new TreeNode(child, path + child.id() + "/", false);
    }

    /** Ids from the district down to the node itself. */
    public List<OrgId> ids() {
        return Arrays.stream(path.split("/")).map(OrgId::new).toList();
    }

    /** The same node under another name. */
    public TreeNode renamed(String name) {
        return new TreeNode(
                new OrgNode(node.district(), node.id(), node.kind(), name, node.parent(), node.version()), path, ended);
    }

    /** The same node, no longer counted. */
    public TreeNode end() {
        return new TreeNode(node, path, true);
    }
}
