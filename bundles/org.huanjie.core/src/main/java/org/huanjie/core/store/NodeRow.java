// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.core.organisation.TreeNode;

/** A node of the tree. */
@Entity
@Table(name = "hj_core_node")
class NodeRow extends Row {
    @Column(name = "kind")
    private String kind = "";

    @Column(name = "name")
    private String name = "";

    @Column(name = "parent_id")
    private String parentId = "";

    @Column(name = "path")
    private String path = "";

    @Column(name = "ended")
    private boolean ended;

    protected NodeRow() {}

    NodeRow(TreeNode node) {
        super(node.node().district().value(), node.node().id().value());
        kind = node.node().kind().name();
        parentId = node.node().parent().value();
        path = node.path();
        take(node);
    }

    void take(TreeNode node) {
        name = node.node().name();
        ended = node.ended();
    }

    TreeNode toNode() {
        return new TreeNode(
                new OrgNode(
                        new DistrictId(districtId()),
                        new OrgId(id()),
                        OrgKind.valueOf(kind),
                        name,
                        new OrgId(parentId),
                        version()),
                path,
                ended);
    }
}
