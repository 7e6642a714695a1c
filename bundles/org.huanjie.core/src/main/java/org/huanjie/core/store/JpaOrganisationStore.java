// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.core.organisation.OrganisationStore;
import org.huanjie.core.organisation.TreeNode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree in its tables. */
@Component(service = OrganisationStore.class)
public final class JpaOrganisationStore implements OrganisationStore {
    private final Jpa jpa;

    @Activate
    public JpaOrganisationStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Optional<TreeNode> node(DistrictId district, OrgId id) {
        return jpa.find(NodeRow.class, district, id.value()).map(NodeRow::toNode);
    }

    @Override
    public List<TreeNode> children(DistrictId district, OrgId parent) {
        String query =
                "select n from NodeRow n where n.districtId = :district and n.parentId = :parent and n.id <> :parent"
                        + " and n.ended = false order by n.name, n.id";
        return jpa.list(NodeRow.class, query, Map.of("district", district.value(), "parent", parent.value())).stream()
                .map(NodeRow::toNode)
                .toList();
    }

    @Override
    public Optional<PartyOrg> partyOrg(DistrictId district, OrgId id) {
        return jpa.find(PartyOrgRow.class, district, id.value()).map(PartyOrgRow::toPartyOrg);
    }

    @Override
    public List<PartyOrg> partyOrgsOf(DistrictId district, OrgId street) {
        String query =
                "select o from PartyOrgRow o where o.districtId = :district and o.streetId = :street and o.ended = false"
                        + " order by o.communityName, o.id";
        return jpa
                .list(PartyOrgRow.class, query, Map.of("district", district.value(), "street", street.value()))
                .stream()
                .map(PartyOrgRow::toPartyOrg)
                .toList();
    }

    @Override
    public void hold(DistrictId district, OrgId id) {
        jpa.hold(NodeRow.class, district, id.value());
    }

    @Override
    public void add(TreeNode node) {
        jpa.persist(new NodeRow(node));
    }

    @Override
    public void add(PartyOrg org) {
        jpa.persist(new PartyOrgRow(org));
    }

    @Override
    public void change(TreeNode changed) {
        OrgNode node = changed.node();
        jpa.change(NodeRow.class, node.district(), node.id().value(), node.version())
                .take(changed);
        if (changed.ended() && node.kind() == OrgKind.PARTY_ORG) {
            jpa.find(PartyOrgRow.class, node.district(), node.id().value()).ifPresent(PartyOrgRow::end);
        }
    }

    @Override
    public void change(PartyOrg org) {
        jpa.change(PartyOrgRow.class, org.district(), org.id().value(), org.version())
                .take(org);
    }

    @Override
    public boolean empty() {
        return jpa.count("select count(n) from NodeRow n", Map.of()) == 0;
    }
}
