// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.Map;
import java.util.Optional;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.AdjustmentState;
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

/** The street's leading group closes an adjustment: the tree changes now, and elections may go on. */
@Component(service = CloseAdjustment.class)
public final class CloseAdjustment {
    private final Transactions transactions;
    private final Actors actors;
    private final AdjustmentStores stores;
    private final AuditTrail audit;

    @Activate
    public CloseAdjustment(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference AdjustmentStores stores,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.stores = stores;
        this.audit = audit;
    }

    /** @throws Refused not-found, wrong-state if it is closed already */
    public Adjustment close(OrgId street, String id) {
        return transactions.required(() -> {
            Rights.require(actors.current(), street, Role.STREET_LEADER);
            Adjustment adjustment = stillOpen(street, id);
            adjustment.before().forEach(community -> settle(adjustment, community));
            adjustment.after().stream()
                    .filter(Adjustment.Wanted::isNew)
                    .forEach(wanted -> found(adjustment, wanted.name()));
            stores.adjustments().change(adjustment.closed());
            audit.record(AuditEntry.of(
                    street.value(),
                    "adjustment-closed",
                    "adjustment:" + id,
                    Map.of(
                            "before",
                            AdjustCommunities.ids(adjustment.before()),
                            "after",
                            Integer.toString(adjustment.after().size()))));
            return adjustment.closed();
        });
    }

    private Adjustment stillOpen(OrgId street, String id) {
        Adjustment adjustment = stores.adjustments()
                .find(actors.current().district(), street, id)
                .orElseThrow(() -> Refused.notFound("adjustment", id));
        if (!adjustment.open()) {
            throw Refused.field(
                    CommonProblem.WRONG_STATE, "adjustment", "这项设置调整已经办结，不能再次办结。", "The adjustment is closed already.");
        }
        return adjustment;
    }

    /** A community that was concerned: it gets its name, or ends with its Party organisation. */
    private void settle(Adjustment adjustment, OrgId community) {
        TreeNode node = stores.tree().node(adjustment.district(), community).orElseThrow();
        Optional<Adjustment.Wanted> kept = adjustment.after().stream()
                .filter(wanted -> wanted.community().equals(community.value()))
                .findFirst();
        for (TreeNode below : stores.tree().children(adjustment.district(), community)) {
            PartyOrg org = stores.tree()
                    .partyOrg(adjustment.district(), below.node().id())
                    .orElseThrow();
            String name = kept.map(Adjustment.Wanted::name).orElse(org.communityName());
            String fullName = org.fullName().replace(org.communityName(), name);
            stores.tree()
                    .change(PartyOrgs.withAdjustment(PartyOrgs.withNames(org, fullName, name), AdjustmentState.CLOSED));
            stores.tree().change(kept.isPresent() ? below.renamed(fullName) : below.end());
        }
        stores.tree().change(kept.map(wanted -> node.renamed(wanted.name())).orElseGet(node::end));
    }

    private void found(Adjustment adjustment, String name) {
        TreeNode street =
                stores.tree().node(adjustment.district(), adjustment.street()).orElseThrow();
        OrgNode node = new OrgNode(
                adjustment.district(), new OrgId(Ids.next()), OrgKind.COMMUNITY, name, adjustment.street(), 1);
        stores.tree().add(street.child(node));
    }
}
