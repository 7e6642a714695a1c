// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.core.organisation.ScopedOrganisations;
import org.huanjie.core.organisation.TreeNode;

/** Shows nodes of the tree, Party organisations with their particulars. */
final class OrganisationViews {
    private final ScopedOrganisations organisations;

    OrganisationViews(ScopedOrganisations organisations) {
        this.organisations = organisations;
    }

    OrganisationView view(TreeNode node) {
        return node.node().kind() == OrgKind.PARTY_ORG
                ? OrganisationView.of(organisations.partyOrg(node.node().id()), node.ended())
                : OrganisationView.of(node.node(), node.ended());
    }

    /** What lies directly below; Party organisations are asked for at their street as well. */
    List<OrganisationView> below(OrgId above, String kind) {
        boolean ofStreet = kind.equals(OrgKind.PARTY_ORG.name())
                && organisations.node(above).kind() == OrgKind.STREET;
        if (ofStreet) {
            return organisations.partyOrgsOf(above).stream()
                    .map(org -> OrganisationView.of(org, false))
                    .toList();
        }
        return organisations.children(above).stream()
                .filter(child -> kind.isEmpty() || child.node().kind().name().equals(kind))
                .map(this::view)
                .toList();
    }
}
