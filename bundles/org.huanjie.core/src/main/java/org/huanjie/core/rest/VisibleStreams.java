// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.Set;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.time.Cycles;
import org.huanjie.core.people.ManagePeople;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Which streams of the trail a person may read: those of what the person may see. */
@Component(service = VisibleStreams.class)
public final class VisibleStreams {
    private final Actors actors;
    private final Cycles cycles;
    private final ManagePeople people;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Cases cases;

    @Activate
    public VisibleStreams(@Reference Actors actors, @Reference Cycles cycles, @Reference ManagePeople people) {
        this.actors = actors;
        this.cycles = cycles;
        this.people = people;
    }

    /** @throws Refused not-found unless the stream is of a node, cycle, case or account within sight */
    void require(String stream) {
        Actor actor = actors.current();
        boolean seen = !stream.isBlank()
                && stream.length() <= 36
                && (reaches(actor, new OrgId(stream))
                        || actor.person().value().equals(stream)
                        || found(() -> cycles.cycle(new CycleId(stream)))
                        || ofCase(stream)
                        || found(() -> people.person(new PersonId(stream))));
        if (!seen) {
            throw Refused.notFound("stream", stream);
        }
    }

    /** Nodes above a grant may be read by name only. */
    private static boolean reaches(Actor actor, OrgId node) {
        return actor.grants().stream()
                .anyMatch(grant -> actor.within().getOrDefault(node, Set.of()).contains(grant.at()));
    }

    private boolean ofCase(String stream) {
        Cases known = cases;
        return known != null && found(() -> known.require(new CaseId(stream), ModuleName.PROCEDURE));
    }

    private static boolean found(Runnable look) {
        try {
            look.run();
            return true;
        } catch (Refused outOfSight) {
            return false;
        }
    }
}
