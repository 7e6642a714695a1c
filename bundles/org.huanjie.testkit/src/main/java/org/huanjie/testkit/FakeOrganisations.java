// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.organisation.PartyOrg;
import org.jspecify.annotations.Nullable;

/** A small tree in memory: one district, two streets, and the communities a test adds. */
public final class FakeOrganisations implements Organisations {
    private final Map<OrgId, OrgNode> nodes = new LinkedHashMap<>();
    private final Map<OrgId, PartyOrg> organisations = new LinkedHashMap<>();
    private @Nullable FixedActors scope;

    private FakeOrganisations() {
        node(OrgKind.DISTRICT, ACommunity.DISTRICT_NODE, "云岭区", ACommunity.DISTRICT_NODE);
        node(OrgKind.STREET, ACommunity.STREET, "和谐街道", ACommunity.DISTRICT_NODE);
        node(OrgKind.STREET, ACommunity.OTHER_STREET, "邻近街道", ACommunity.DISTRICT_NODE);
    }

    /** The tree with these communities. */
    public static FakeOrganisations with(ACommunity... communities) {
        FakeOrganisations tree = new FakeOrganisations();
        for (ACommunity community : communities) {
            tree.add(community);
        }
        return tree;
    }

    /** Adds one more. */
    public void add(ACommunity community) {
        PartyOrg org = community.partyOrg();
        node(OrgKind.COMMUNITY, org.community(), org.communityName(), org.street());
        node(OrgKind.PARTY_ORG, org.id(), org.fullName(), org.community());
        organisations.put(org.id(), org);
    }

    /** From now on only what the acting person sees is found. */
    public FakeOrganisations scopedBy(FixedActors actors) {
        scope = actors;
        return this;
    }

    private void node(OrgKind kind, OrgId id, String name, OrgId parent) {
        nodes.put(id, new OrgNode(ACommunity.DISTRICT, id, kind, name, parent, 0));
    }

    /** The node and everything above it. */
    public Set<OrgId> above(OrgId id) {
        Set<OrgId> path = new HashSet<>();
        OrgId at = id;
        while (path.add(at)) {
            at = known(at).parent();
        }
        return path;
    }

    /** Every node of the tree. */
    public Set<OrgId> all() {
        return Set.copyOf(nodes.keySet());
    }

    private OrgNode known(OrgId id) {
        OrgNode found = nodes.get(id);
        if (found == null) {
            throw new IllegalArgumentException("the fixture has no node " + id + "; add the community first");
        }
        return found;
    }

    @Override
    public OrgNode node(OrgId id) {
        OrgNode found = nodes.get(id);
        if (found == null || (scope != null && !scope.current().sees(id))) {
            throw Refused.notFound("organisation", id.value());
        }
        return found;
    }

    @Override
    public PartyOrg partyOrg(OrgId id) {
        node(id);
        PartyOrg found = organisations.get(id);
        if (found == null) {
            throw Refused.notFound("organisation", id.value());
        }
        return found;
    }

    @Override
    public List<PartyOrg> partyOrgsOf(OrgId street) {
        node(street);
        return organisations.values().stream()
                .filter(org -> org.street().equals(street))
                .sorted(Comparator.comparing(PartyOrg::communityName))
                .toList();
    }

    @Override
    public List<OrgNode> communitiesOf(OrgId street) {
        node(street);
        return nodes.values().stream()
                .filter(node ->
                        node.kind() == OrgKind.COMMUNITY && node.parent().equals(street))
                .sorted(Comparator.comparing(OrgNode::name))
                .toList();
    }

    @Override
    public OrgId streetOf(OrgId id) {
        for (OrgNode at = node(id); at.kind() != OrgKind.DISTRICT; at = nodes.getOrDefault(at.parent(), at)) {
            if (at.kind() == OrgKind.STREET) {
                return at.id();
            }
        }
        throw Refused.notFound("street", id.value());
    }

    @Override
    public void changeForm(OrgId partyOrg, OrgForm form, boolean hasCommittee, int seats, int deputySeats) {
        change(
                partyOrg,
                o -> copy(
                        o,
                        form,
                        hasCommittee,
                        o.orgClass(),
                        new Team(o.electedOn(), o.incumbentCommittee()),
                        seats,
                        deputySeats,
                        o.adjustment()));
    }

    @Override
    public void classify(OrgId partyOrg, OrgClass orgClass) {
        change(
                partyOrg,
                o -> copy(
                        o,
                        o.form(),
                        o.hasCommittee(),
                        orgClass,
                        new Team(o.electedOn(), o.incumbentCommittee()),
                        o.seats(),
                        o.deputySeats(),
                        o.adjustment()));
    }

    @Override
    public void adjustment(OrgId partyOrg, AdjustmentState state) {
        change(
                partyOrg,
                o -> copy(
                        o,
                        o.form(),
                        o.hasCommittee(),
                        o.orgClass(),
                        new Team(o.electedOn(), o.incumbentCommittee()),
                        o.seats(),
                        o.deputySeats(),
                        state));
    }

    @Override
    public void installTeam(OrgId partyOrg, String secretary, List<String> committee, LocalDate electedOn) {
        List<String> team = new ArrayList<>(committee);
        team.remove(secretary);
        team.add(0, secretary);
        change(
                partyOrg,
                o -> copy(
                        o,
                        o.form(),
                        o.hasCommittee(),
                        o.orgClass(),
                        new Team(electedOn, team),
                        o.seats(),
                        o.deputySeats(),
                        o.adjustment()));
    }

    private void change(OrgId id, UnaryOperator<PartyOrg> how) {
        organisations.put(id, how.apply(partyOrg(id)));
    }

    private record Team(LocalDate electedOn, List<String> names) {}

    private static PartyOrg copy(
            PartyOrg o,
            OrgForm form,
            boolean committee,
            OrgClass orgClass,
            Team team,
            int seats,
            int deputies,
            AdjustmentState state) {
        return new PartyOrg(
                o.district(),
                o.id(),
                o.fullName(),
                o.community(),
                o.communityName(),
                o.street(),
                form,
                committee,
                orgClass,
                team.electedOn(),
                o.termEndsOn(),
                team.names().isEmpty() ? "" : team.names().get(0),
                team.names(),
                seats,
                deputies,
                state,
                o.version() + 1);
    }
}
