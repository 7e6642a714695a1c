// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.module.ModuleSwitches;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.roster.Roster;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.security.Actors;
import org.huanjie.api.time.Cycles;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Those whom the desk asks: who acts, the tree, the cycles, the switches, and the roster if there is one. */
@Component(service = Neighbours.class)
public final class Neighbours {

    private final Actors actors;
    private final Organisations organisations;
    private final Cycles cycles;
    private final ModuleSwitches switches;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Roster roster;

    @Activate
    public Neighbours(
            @Reference Actors actors,
            @Reference Organisations organisations,
            @Reference Cycles cycles,
            @Reference ModuleSwitches switches) {
        this.actors = actors;
        this.organisations = organisations;
        this.cycles = cycles;
        this.switches = switches;
    }

    /** The same with a roster, for a container that has no services. */
    public Neighbours with(Roster other) {
        this.roster = other;
        return this;
    }

    /** Who acts. */
    public Actors actors() {
        return actors;
    }

    /** The tree. */
    public Organisations organisations() {
        return organisations;
    }

    /** The cycles and their clock. */
    public Cycles cycles() {
        return cycles;
    }

    /** Which modules are on. */
    public ModuleSwitches switches() {
        return switches;
    }

    /** Members of the organisation of a case; empty if the roster is absent or off for the street. */
    Optional<List<Voter>> members(CaseView election) {
        Roster known = roster;
        return known == null || !switches.enabled(ModuleName.ROSTER, election.street())
                ? Optional.empty()
                : Optional.of(known.members(election));
    }
}
