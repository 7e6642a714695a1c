// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huanjie.api.console.Console;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Grant;
import org.huanjie.api.security.Role;
import org.huanjie.api.time.Cycle;
import org.huanjie.core.cycle.CycleStore;
import org.huanjie.core.organisation.OrganisationStore;
import org.huanjie.core.organisation.TreeNode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the console's actor for a node of the tree: the roles wanted there, and sight of all below. */
@Component(service = Console.class)
public final class TreeConsole implements Console {
    private final Districts districts;
    private final OrganisationStore tree;
    private final CycleStore cycles;
    private final Actors actors;

    @Activate
    public TreeConsole(
            @Reference Districts districts,
            @Reference OrganisationStore tree,
            @Reference CycleStore cycles,
            @Reference Actors actors) {
        this.districts = districts;
        this.tree = tree;
        this.cycles = cycles;
        this.actors = actors;
    }

    @Override
    public List<OrgNode> streets() {
        List<OrgNode> streets = new ArrayList<>();
        for (TreeNode district : districts.all()) {
            children(district).stream()
                    .map(TreeNode::node)
                    .filter(node -> node.kind() == OrgKind.STREET)
                    .forEach(streets::add);
        }
        return List.copyOf(streets);
    }

    @Override
    public List<Cycle> cycles(OrgId street) {
        TreeNode node = find(street);
        return cycles.of(node.node().district(), street).stream()
                .map(CycleStore.Kept::cycle)
                .toList();
    }

    @Override
    public <T> T as(OrgId at, Set<Role> roles, Supplier<T> work) {
        TreeNode node = find(at);
        Map<OrgId, Set<OrgId>> within = new HashMap<>();
        List<OrgId> path = node.ids();
        for (int depth = 1; depth < path.size(); depth++) {
            within.put(path.get(depth - 1), Set.copyOf(path.subList(0, depth)));
        }
        seeAll(node, within);
        List<Grant> grants = roles.stream().map(role -> new Grant(role, at, "")).toList();
        Actor console = new Actor(PERSON, "控制台", node.node().district(), grants, within.keySet(), within);
        return actors.as(console, work);
    }

    private void seeAll(TreeNode node, Map<OrgId, Set<OrgId>> within) {
        within.put(node.node().id(), new HashSet<>(node.ids()));
        children(node).forEach(child -> seeAll(child, within));
    }

    private List<TreeNode> children(TreeNode node) {
        return tree.children(node.node().district(), node.node().id());
    }

    private TreeNode find(OrgId id) {
        return districts.all().stream()
                .map(district -> tree.node(district.node().district(), id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("organisation", id.value()));
    }
}
