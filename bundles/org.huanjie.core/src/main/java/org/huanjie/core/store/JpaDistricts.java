// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.core.console.Districts;
import org.huanjie.core.organisation.TreeNode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Districts among the nodes of the tree. */
@Component(service = Districts.class)
public final class JpaDistricts implements Districts {
    private final Jpa jpa;

    @Activate
    public JpaDistricts(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public List<TreeNode> all() {
        String query = "select n from NodeRow n where n.kind = :kind order by n.name, n.id";
        return jpa.list(NodeRow.class, query, Map.of("kind", OrgKind.DISTRICT.name())).stream()
                .map(NodeRow::toNode)
                .toList();
    }
}
