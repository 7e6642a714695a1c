// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.review;

import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Finding;
import org.huanjie.election.domain.sheet.Inspection;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inspection team records its findings (考察). */
@Component(service = RecordInspection.class)
public final class RecordInspection {
    private final Desk desk;
    private final Actors actors;

    @Activate
    public RecordInspection(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** @throws Refused too-few-inspectors, not-found for an unknown candidate */
    public Filed<Inspection> record(CaseId id, Inspection inspection, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.INSPECT, Role.INSPECTOR);
            int least = act.profile().integer("inspection.minInspectors");
            Check.that(
                    inspection.inspectors().size() >= least,
                    ElectionProblem.TOO_FEW_INSPECTORS,
                    "S38；" + act.profile().clause("inspection.minInspectors"),
                    "inspectors",
                    "考察组至少 " + least + " 人，填写了 " + inspection.inspectors().size() + " 人。请补充考察人员。",
                    "The team needs at least " + least + " inspectors, "
                            + inspection.inspectors().size() + " are named. Add the others.");
            Departments.known(
                    act, inspection.findings().stream().map(Finding::candidate).toList());
            return act.save(ticket.key().value(), "", inspection, edit);
        });
    }

    /** The current inspection; for the street and the team. @throws Refused not-found */
    public Filed<Inspection> read(CaseId id) {
        return desk.read(id, act -> {
            Rights.any(actors.current(), act.view(), Role.INSPECTOR, Role.STREET_CLERK, Role.STREET_APPROVER);
            return act.file()
                    .at(Inspection.class, act.file().key(SheetKind.INSPECTION), "")
                    .orElseThrow(() -> Refused.notFound("inspection", act.file().key(SheetKind.INSPECTION)));
        });
    }
}
