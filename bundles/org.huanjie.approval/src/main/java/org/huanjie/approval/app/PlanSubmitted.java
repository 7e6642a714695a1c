// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepListener;
import org.huanjie.api.security.Actors;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.track.Command;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who closes the draft of the community's plan submits it to the street (社区方案定稿即报送街道审核). This is recorded even while the module
 * is off for the street: switching off hides, it loses nothing.
 */
@Component(service = StepListener.class)
public final class PlanSubmitted implements StepListener {
    private static final StepId DRAFT = StepId.of("draft-community-plan");

    private final Ledger ledger;
    private final Actors actors;

    @Activate
    public PlanSubmitted(@Reference Ledger ledger, @Reference Actors actors) {
        this.ledger = ledger;
        this.actors = actors;
    }

    @Override
    public boolean hears(StepId step) {
        return step.equals(DRAFT);
    }

    @Override
    public void closed(StepClosed event) {
        if (!hears(event.step())) {
            return;
        }
        Matter plan = Matter.COMMUNITY_PLAN;
        Command submit = new Command.Submit(
                Doors.person(actors.current()), event.election().today(), "");
        ledger.enter(event.election(), plan, plan.key(event.election()), submit);
    }
}
