// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree as far as the acting person sees it; whatever lies outside does not exist for that person. */
@Component(service = {Organisations.class, ScopedOrganisations.class})
public final class ScopedOrganisations implements Organisations {
    private final OrganisationStore store;
    private final Actors actors;
    private final AuditTrail audit;
    private final TermOfOffice term;

    @Activate
    public ScopedOrganisations(
            @Reference OrganisationStore store,
            @Reference Actors actors,
            @Reference AuditTrail audit,
            @Reference TermOfOffice term) {
        this.store = store;
        this.actors = actors;
        this.audit = audit;
        this.term = term;
    }

    /** The node with its place in the tree. @throws Refused not-found */
    public TreeNode treeNode(OrgId id) {
        return store.node(scope(id), id).orElseThrow(() -> Refused.notFound("organisation", id.value()));
    }

    /** The acting person's district, if the node may be seen. */
    private DistrictId scope(OrgId id) {
        Actor actor = actors.current();
        if (!actor.sees(id)) {
            throw Refused.notFound("organisation", id.value());
        }
        return actor.district();
    }

    @Override
    public OrgNode node(OrgId id) {
        return treeNode(id).node();
    }

    /** Living nodes directly below that the acting person sees, in the order of their names. */
    public List<TreeNode> children(OrgId parent) {
        Actor actor = actors.current();
        return store.children(scope(parent), parent).stream()
                .filter(child -> actor.sees(child.node().id()))
                .toList();
    }

    @Override
    public PartyOrg partyOrg(OrgId id) {
        return store.partyOrg(scope(id), id).orElseThrow(() -> Refused.notFound("organisation", id.value()));
    }

    @Override
    public List<PartyOrg> partyOrgsOf(OrgId street) {
        Actor actor = actors.current();
        return store.partyOrgsOf(scope(street), street).stream()
                .filter(org -> actor.sees(org.id()))
                .toList();
    }

    /** All communities that count, also for a person who sees only one of them: the number is no secret. */
    @Override
    public List<OrgNode> communitiesOf(OrgId street) {
        return store.children(scope(street), street).stream()
                .map(TreeNode::node)
                .filter(node -> node.kind() == OrgKind.COMMUNITY)
                .toList();
    }

    @Override
    public OrgId streetOf(OrgId id) {
        List<OrgId> path = treeNode(id).ids();
        if (path.size() < 2) {
            throw Refused.notFound("street", id.value());
        }
        return path.get(1);
    }

    @Override
    public void changeForm(OrgId partyOrg, OrgForm form, boolean hasCommittee, int seats, int deputySeats) {
        change(
                partyOrg,
                old -> PartyOrgs.withForm(old, form, hasCommittee, seats, deputySeats),
                "form-changed",
                Map.of("form", form.name(), "seats", Integer.toString(seats)));
    }

    @Override
    public void classify(OrgId partyOrg, OrgClass orgClass) {
        change(partyOrg, old -> PartyOrgs.withClass(old, orgClass), "classified", Map.of("class", orgClass.name()));
    }

    @Override
    public void adjustment(OrgId partyOrg, AdjustmentState state) {
        change(
                partyOrg,
                old -> PartyOrgs.withAdjustment(old, state),
                "adjustment-" + state.name().toLowerCase(java.util.Locale.ROOT),
                Map.of());
    }

    @Override
    public void installTeam(OrgId partyOrg, String secretary, List<String> committee, LocalDate electedOn) {
        List<String> team = new ArrayList<>(committee);
        team.remove(secretary);
        team.add(0, secretary);
        change(
                partyOrg,
                old -> PartyOrgs.withTeam(old, team, electedOn, term.endsOn(electedOn)),
                "team-installed",
                Map.of("electedOn", electedOn.toString(), "members", Integer.toString(team.size())));
    }

    private void change(OrgId id, UnaryOperator<PartyOrg> how, String action, Map<String, String> details) {
        store.change(how.apply(partyOrg(id)));
        audit.record(AuditEntry.of(id.value(), action, "organisation:" + id, details));
    }
}
