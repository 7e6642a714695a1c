// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.Steps;
import org.huanjie.api.security.Actor;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Person;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may come in: the case within one's scope, the module on, the step one that a superior answers. */
@Component(service = Doors.class)
public final class Doors {
    private final ProcedureNextDoor procedure;

    @Activate
    public Doors(@Reference ProcedureNextDoor procedure) {
        this.procedure = procedure;
    }

    /** @throws Refused not-found, module-off */
    CaseView enter(CaseId id) {
        return procedure.cases().require(id, ModuleName.APPROVAL);
    }

    /** Acting in steps. @throws Refused module-off while the procedure is not installed */
    Steps steps() {
        return procedure.steps();
    }

    /** @throws Refused not-found for a step on which no superior decides here */
    Matter matter(StepId step) {
        return Matter.of(step).orElseThrow(() -> Refused.notFound("step", step.value()));
    }

    static Person person(Actor actor) {
        return new Person(actor.person(), actor.name());
    }
}
