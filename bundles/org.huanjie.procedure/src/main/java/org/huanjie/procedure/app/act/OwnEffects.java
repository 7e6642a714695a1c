// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.Map;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.Neighbours;
import org.huanjie.procedure.domain.fact.DocumentDigests;
import org.huanjie.procedure.domain.form.FormData;
import org.huanjie.procedure.domain.step.InstanceRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the procedure's own forms change outside the case when their step closes: class and form of the organisation, the archive. */
@Component(service = OwnEffects.class)
public final class OwnEffects {

    private final Neighbours neighbours;
    private final Ledger ledger;

    @Activate
    public OwnEffects(@Reference Neighbours neighbours, @Reference Ledger ledger) {
        this.neighbours = neighbours;
        this.ledger = ledger;
    }

    void closed(CaseFile file, StepClosed event) {
        FormData form = file.instance(new InstanceRef(event.step(), event.key()))
                .orElseThrow()
                .form();
        switch (event.step().value()) {
            case "classify-community" ->
                neighbours
                        .organisations()
                        .classify(file.election().organisation(), OrgClass.valueOf(form.text("class")));
            case "adjust-party-units" -> changeForm(file, form);
            case "archive" -> sealArchive(file);
            default -> {}
        }
    }

    /** S20: form, committee and seats as adjusted. */
    private void changeForm(CaseFile file, FormData form) {
        neighbours
                .organisations()
                .changeForm(
                        file.election().organisation(),
                        OrgForm.valueOf(form.text("form")),
                        form.flag("hasCommittee").orElse(false),
                        form.count("seats").orElse(0),
                        form.count("deputySeats").orElse(0));
    }

    /** The digest of the whole catalogue enters the trail, where it can no longer be changed. */
    private void sealArchive(CaseFile file) {
        DocumentDigests digests = new DocumentDigests(file.page());
        ledger.event(
                file,
                "archive-sealed",
                "case",
                Map.of("documents", String.valueOf(digests.documents().size()), "digest", digests.whole()));
    }
}
