// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.people.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An administrator corrects what was entered wrongly, before the street's cycle begins. */
@Component(service = CorrectOrganisation.class)
public final class CorrectOrganisation {
    private final Transactions transactions;
    private final Actors actors;
    private final OrganisationStore store;
    private final CommunityCount count;
    private final AuditTrail audit;

    @Activate
    public CorrectOrganisation(
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

    /** Another name for a district, street or community, seen as {@code node}. */
    public void rename(TreeNode node, String name) {
        transactions.required(() -> {
            check(node);
            store.change(node.renamed(name));
            if (node.node().kind() == OrgKind.COMMUNITY) {
                renameBelow(node, name);
            }
            record(
                    node.node().id(),
                    "organisation-renamed",
                    Map.of("from", node.node().name(), "to", name));
        });
    }

    /** The full name stays: it is corrected with the Party organisation itself. */
    private void renameBelow(TreeNode community, String name) {
        for (TreeNode below :
                store.children(community.node().district(), community.node().id())) {
            store.partyOrg(below.node().district(), below.node().id())
                    .ifPresent(org -> store.change(PartyOrgs.withNames(org, org.fullName(), name)));
        }
    }

    /** Other particulars of a Party organisation, seen as {@code old}. */
    public void correct(TreeNode node, PartyOrg old, NewPartyOrg draft) {
        transactions.required(() -> {
            check(node);
            store.change(node.renamed(draft.fullName()));
            store.change(new PartyOrg(
                    old.district(),
                    old.id(),
                    draft.fullName(),
                    old.community(),
                    old.communityName(),
                    old.street(),
                    draft.form(),
                    draft.hasCommittee(),
                    draft.orgClass(),
                    draft.electedOn(),
                    draft.termEndsOn(),
                    draft.secretary(),
                    draft.committee(),
                    draft.seats(),
                    draft.deputySeats(),
                    old.adjustment(),
                    old.version()));
            record(old.id(), "organisation-corrected", Map.of("name", draft.fullName()));
        });
    }

    private void check(TreeNode node) {
        Rights.require(actors.current(), node.node().id(), Role.ADMINISTRATOR);
        if (node.node().kind() == OrgKind.COMMUNITY || node.node().kind() == OrgKind.PARTY_ORG) {
            count.mayCorrect(node.node().district(), node.ids().get(1));
        }
    }

    private void record(OrgId id, String action, Map<String, String> details) {
        audit.record(AuditEntry.of(id.value(), action, "organisation:" + id, details));
    }
}
