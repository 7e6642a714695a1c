// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.exclusion;

import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.Exclusion.Consultation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the opinions of member and family with the reference of the evidence (征求本人及家属意见), or takes the person off again. */
@Component(service = HearOpinions.class)
public final class HearOpinions {
    private final ExclusionDesk exclusions;
    private final RosterDesk desk;

    @Activate
    public HearOpinions(@Reference ExclusionDesk exclusions) {
        this.exclusions = exclusions;
        this.desk = exclusions.desk();
    }

    /** The exclusion with the opinions; again before the request replaces them. */
    public Exclusion hear(CaseId election, String id, Consultation heard) {
        CaseView view = desk.access().as(election, Role.CLERK);
        return desk.act(() -> {
            exclusions.steps().begin(view.id(), ExclusionDesk.CONSULT, Role.CLERK);
            Exclusion consulted = exclusions.one(view, id).consulted(heard);
            exclusions.change(consulted);
            desk.record(view.id().value(), "exclusion-consulted", member(consulted));
            return exclusions.one(view, id);
        });
    }

    /** Taken off before the street has decided. */
    public Exclusion withdraw(CaseId election, String id, String reason) {
        CaseView view = desk.access().as(election, Role.CLERK);
        return desk.act(() -> {
            Exclusion withdrawn = exclusions.one(view, id).withdrawn(reason);
            exclusions.change(withdrawn);
            desk.record(view.id().value(), "exclusion-withdrawn", member(withdrawn));
            return exclusions.one(view, id);
        });
    }

    static String member(Exclusion exclusion) {
        return "member:" + exclusion.subject().member().id();
    }
}
