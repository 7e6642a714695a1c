// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.people.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An administrator adds a street, a community or a Party organisation to the tree. */
@Component(service = AddOrganisation.class)
public final class AddOrganisation {
    private final Transactions transactions;
    private final Actors actors;
    private final OrganisationStore store;
    private final CommunityCount count;
    private final AuditTrail audit;

    @Activate
    public AddOrganisation(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference OrganisationStore store,
            @Reference CommunityCount count,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.store = store;
        this.count = count;
        this.audit = audit;
    }

    /** Adds a street below the district or a community below a street. */
    public OrgNode node(OrgId id, OrgKind kind, OrgId parentId, String name) {
        return transactions.required(() -> {
            TreeNode parent = parent(kind, parentId);
            if (kind == OrgKind.COMMUNITY) {
                count.mayAdd(
                        parent.node().district(),
                        parentId,
                        store.children(parent.node().district(), parentId).size());
            }
            return add(id, kind, parent, name).node();
        });
    }

    /** Adds the Party organisation of a community. */
    public PartyOrg partyOrg(OrgId id, OrgId communityId, NewPartyOrg draft) {
        return transactions.required(() -> {
            TreeNode community = parent(OrgKind.PARTY_ORG, communityId);
            if (!store.children(community.node().district(), communityId).isEmpty()) {
                throw exists(
                        "parent",
                        communityId.value(),
                        "该社区已有党组织。所属支部的选举不在本系统办理范围内",
                        "the community has its Party organisation already; elections of its sub-branches are out of scope");
            }
            add(id, OrgKind.PARTY_ORG, community, draft.fullName());
            PartyOrg org = PartyOrgs.of(id, community, draft);
            store.add(org);
            return org;
        });
    }

    private TreeNode parent(OrgKind kind, OrgId parentId) {
        Rights.require(actors.current(), parentId, Role.ADMINISTRATOR);
        store.hold(actors.current().district(), parentId);
        TreeNode parent = store.node(actors.current().district(), parentId)
                .filter(node -> !node.ended())
                .orElseThrow(() -> Refused.notFound("parent", parentId.value()));
        OrgKind expected = levelAbove(kind);
        if (parent.node().kind() != expected) {
            throw Refused.field(
                    CommonProblem.INVALID_VALUE,
                    "parent",
                    kind + " 的上级应为 " + expected + "，“" + parent.node().name() + "”是 "
                            + parent.node().kind() + "。请更正上级。",
                    "The parent of a " + kind + " is a " + expected + ", '"
                            + parent.node().name() + "' is a " + parent.node().kind() + ".");
        }
        return parent;
    }

    private static OrgKind levelAbove(OrgKind kind) {
        return switch (kind) {
            case DISTRICT, STREET -> OrgKind.DISTRICT;
            case COMMUNITY -> OrgKind.STREET;
            case PARTY_ORG -> OrgKind.COMMUNITY;
        };
    }

    private TreeNode add(OrgId id, OrgKind kind, TreeNode parent, String name) {
        if (store.node(parent.node().district(), id).isPresent()) {
            throw exists("id", id.value(), "编号已被使用", "the id is in use");
        }
        if (store.children(parent.node().district(), parent.node().id()).stream()
                .anyMatch(other -> other.node().name().equals(name))) {
            throw exists("name", name, "同一上级下已有同名单位", "there is one of this name below the same parent");
        }
        TreeNode made = parent.child(new OrgNode(
                parent.node().district(), id, kind, name, parent.node().id(), 1));
        store.add(made);
        audit.record(AuditEntry.of(
                id.value(), "organisation-added", "organisation:" + id, Map.of("kind", kind.name(), "name", name)));
        return made;
    }

    private static Refused exists(String field, String value, String zh, String en) {
        return Refused.field(
                CommonProblem.ALREADY_EXISTS,
                field,
                "“" + value + "”：" + zh + "。请核对后重新填写。",
                "'" + value + "': " + en + ". Check it and submit again.");
    }
}
