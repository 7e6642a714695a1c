// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.procedure.Steps;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door of the procedure for other modules. */
@Component(service = Steps.class)
public final class DeskSteps implements Steps {

    private final CaseFiles files;
    private final OpenStep opening;
    private final CloseStep closing;
    private final RaiseEvent raising;

    @Activate
    public DeskSteps(
            @Reference CaseFiles files,
            @Reference OpenStep opening,
            @Reference CloseStep closing,
            @Reference RaiseEvent raising) {
        this.files = files;
        this.opening = opening;
        this.closing = closing;
        this.raising = raising;
    }

    @Override
    public StepTicket begin(CaseId election, StepId step, Role as) {
        return opening.open(election, step, List.of(as));
    }

    @Override
    public StepTicket during(CaseId election, StepId step, Role as) {
        return opening.during(election, step, as);
    }

    @Override
    public String close(CaseId election, StepId step, Role as, Optional<String> outcome) {
        return closing.close(election, step, List.of(as), outcome);
    }

    @Override
    public void raise(CaseId election, FactName fact, String outcome) {
        raising.raise(election, fact, outcome);
    }

    @Override
    public void notice(OrgId organisation, FactName fact, String outcome) {
        raising.notice(organisation, fact, outcome);
    }

    @Override
    public StepStatus status(CaseId election, StepId step) {
        CaseFile file = files.open(election);
        return file.engine().status(file.situation(), step);
    }
}
