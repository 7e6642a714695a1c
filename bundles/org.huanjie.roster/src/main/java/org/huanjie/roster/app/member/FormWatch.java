// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.member;

import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.roster.app.ProcedureNextDoor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the procedure that members came, left or changed (B24, 人数跌破): an election whose organisation no longer has the members
 * that its form needs cannot go on. Without a procedure there is no election to tell.
 */
@Component(service = FormWatch.class)
public final class FormWatch {
    private static final FactName FORM_CHANGED = FactName.of("roster.formChanged");

    private final ProcedureNextDoor procedure;

    @Activate
    public FormWatch(@Reference ProcedureNextDoor procedure) {
        this.procedure = procedure;
    }

    /** Members of the organisation have changed in this act. */
    public void changed(OrgId organisation) {
        procedure.stepsIfInstalled().ifPresent(steps -> steps.notice(organisation, FORM_CHANGED, "HOLDS"));
    }
}
