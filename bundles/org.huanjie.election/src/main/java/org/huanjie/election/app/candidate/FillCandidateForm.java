// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.Seal;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.CandidateForm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Fills the registration form of a candidate (候选人登记表); health and family are encrypted. */
@Component(service = FillCandidateForm.class)
public final class FillCandidateForm {
    private final Desk desk;
    private final Actors actors;
    private final Seal seal;

    @Activate
    public FillCandidateForm(@Reference Desk desk, @Reference Actors actors, @Reference Seal seal) {
        this.desk = desk;
        this.actors = actors;
        this.seal = seal;
    }

    /**
     * The two class-4 texts in clear.
     *
     * @param family JSON text of the family's rows
     */
    public record Private(String family, String health) {}

    /** The form with its two private texts. @throws Refused not-found for an unknown candidate */
    public Filed<CandidateForm> fill(CaseId id, CandidateForm open, Private closed, Edit edit) {
        return desk.act(id, act -> {
            boolean leads = actors.current().holds(Role.ORG_LEADER, act.view().organisation());
            if (leads) {
                act.begin(StepNames.PROPOSE, Role.ORG_LEADER);
            } else {
                act.during(StepNames.PROPOSE, Role.CLERK);
            }
            Known.candidate(act.file(), open.candidate());
            CandidateForm form = new CandidateForm(
                    open.candidate(),
                    open.sex(),
                    open.ethnic(),
                    open.birthYm(),
                    open.nativePlace(),
                    open.education(),
                    open.joinedYm(),
                    open.presentPost(),
                    open.proposedPost(),
                    open.resume(),
                    seal.close(closed.family()),
                    seal.close(closed.health()),
                    open.assessment());
            return act.save("", open.candidate().value(), form, edit);
        });
    }

    /**
     * A form as this person may read it.
     *
     * @param visible whether family and health stand in clear
     */
    public record Reading(Filed<CandidateForm> form, boolean visible, Private texts) {}

    /** Reads a form; a reading of its private texts is logged. @throws Refused not-found while there is no form */
    public Reading read(CaseId id, CandidateId candidate) {
        return desk.act(id, act -> {
            Filed<CandidateForm> form = act.file()
                    .at(CandidateForm.class, "", candidate.value())
                    .orElseThrow(() -> Refused.notFound("form", candidate.value()));
            boolean visible = Rights.holdsAny(
                    actors.current(), act.view(), Role.STREET_CLERK, Role.STREET_APPROVER, Role.INSPECTOR);
            if (visible) {
                act.audit("candidate-form-read", "candidate:" + candidate, Map.of());
            }
            Private texts = visible
                    ? new Private(
                            seal.open(form.sheet().family()),
                            seal.open(form.sheet().health()))
                    : new Private("", "");
            return new Reading(form, visible, texts);
        });
    }
}
