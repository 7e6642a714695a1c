// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.CoreProblem;
import org.huanjie.core.people.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The street's leading group opens an adjustment; from then on no election goes on in the communities concerned (S21). */
@Component(service = AdjustCommunities.class)
public final class AdjustCommunities {
    private final Transactions transactions;
    private final Actors actors;
    private final AdjustmentStores stores;
    private final CommunityCount count;
    private final AuditTrail audit;

    @Activate
    public AdjustCommunities(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference AdjustmentStores stores,
            @Reference CommunityCount count,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.stores = stores;
        this.count = count;
        this.audit = audit;
    }

    /**
     * Opens it.
     *
     * @throws Refused community-added (S19), adjustment-open if one of the communities is being adjusted already, invalid-value if
     *     before and after do not fit the kind
     */
    public Adjustment open(Adjustment wanted) {
        return transactions.required(() -> {
            Rights.require(actors.current(), wanted.street(), Role.STREET_LEADER);
            List<OrgId> living = communities(wanted);
            check(wanted, living);
            count.mayBecome(
                    wanted.district(),
                    wanted.street(),
                    living.size(),
                    living.size() - wanted.before().size() + wanted.after().size());
            stores.tree().partyOrgsOf(wanted.district(), wanted.street()).stream()
                    .filter(org -> wanted.before().contains(org.community()))
                    .forEach(this::hold);
            stores.adjustments().add(wanted);
            audit.record(AuditEntry.of(
                    wanted.street().value(),
                    "adjustment-opened",
                    "adjustment:" + wanted.id(),
                    Map.of(
                            "kind",
                            wanted.kind().name(),
                            "number",
                            wanted.paper().number(),
                            "communities",
                            ids(wanted.before()))));
            return wanted;
        });
    }

    private List<OrgId> communities(Adjustment wanted) {
        return stores.tree().children(wanted.district(), wanted.street()).stream()
                .filter(node -> node.node().kind() == OrgKind.COMMUNITY)
                .map(node -> node.node().id())
                .toList();
    }

    private static void check(Adjustment wanted, List<OrgId> living) {
        for (OrgId community : wanted.before()) {
            if (!living.contains(community)) {
                throw Refused.notFound("communities", community.value());
            }
        }
        String misfit = wanted.misfit();
        if (!misfit.isEmpty()) {
            throw Refused.byClause(
                    CommonProblem.INVALID_VALUE,
                    "S19",
                    "result",
                    misfit + "（" + wanted.kind() + "：" + wanted.before().size() + " 个调整为 "
                            + wanted.after().size() + " 个）。请更正后重新提交。",
                    "The result does not fit " + wanted.kind() + " of "
                            + wanted.before().size() + " communities.");
        }
    }

    private void hold(PartyOrg org) {
        if (org.adjustment() == AdjustmentState.OPEN) {
            throw Refused.byClause(
                    CoreProblem.ADJUSTMENT_OPEN,
                    "S21",
                    "communities",
                    "“" + org.communityName() + "”已有一项设置调整尚未结束。请先办结。",
                    "'" + org.communityName() + "' is being adjusted already. Close that adjustment first.");
        }
        stores.tree().change(PartyOrgs.withAdjustment(org, AdjustmentState.OPEN));
    }

    static String ids(List<OrgId> nodes) {
        return nodes.stream().map(OrgId::value).collect(Collectors.joining(","));
    }
}
