// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.DeskProblem;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.WaiverRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.InstanceRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waives a step of office practice by a written approval of the street that stays visible; never a step of the statute. */
@Component(service = WaiveStep.class)
public final class WaiveStep {

    /** The approval: title, number and date of the document, and why. */
    public record Approval(String document, String number, LocalDate date, String reason) {}

    private final Transactions transactions;
    private final CaseFiles files;
    private final Shelves shelves;
    private final Ledger ledger;

    @Activate
    public WaiveStep(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference Shelves shelves,
            @Reference Ledger ledger) {
        this.transactions = transactions;
        this.files = files;
        this.shelves = shelves;
        this.ledger = ledger;
    }

    /** Waives it. @throws Refused waiver-not-allowed, right-missing, or everything in the way */
    public InstanceRecord waive(CaseId id, StepId step, Approval approval) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            Actor actor = files.actor();
            StepDefinition definition = file.engine().definition().step(step);
            Rights.require(actor, file.election().organisation(), List.of(Role.STREET_APPROVER), definition);
            file.engine().mayWaive(file.situation(), step).orRefuse();
            refuseFuture(approval, file.today());
            InstanceRef ref =
                    file.engine().board(file.situation()).current(definition).ref();
            ledger.write(file, file.engine().waive(file.situation(), step), actor.person());
            keep(file, ref, approval, actor);
            return file.instance(ref).orElseThrow();
        });
    }

    private void keep(CaseFile file, InstanceRef ref, Approval approval, Actor by) {
        shelves.papers()
                .add(new WaiverRecord(
                        file.election().district(),
                        Ids.next(),
                        file.election().id(),
                        ref.step(),
                        ref.key(),
                        approval.document(),
                        approval.number(),
                        approval.date(),
                        approval.reason(),
                        file.today(),
                        by.person()));
        ledger.event(
                file,
                "waiver-recorded",
                "step:" + ref,
                Map.of("number", approval.number(), "date", approval.date().toString()));
    }

    private static void refuseFuture(Approval approval, LocalDate today) {
        if (approval.date().isAfter(today)) {
            throw Refused.field(
                    DeskProblem.BACK_DATED,
                    "date",
                    "批准日期 " + approval.date() + " 晚于今天（" + today + "）。请填写批准文件上的日期。",
                    "The approval's date " + approval.date() + " is after today (" + today
                            + "). Enter the date on the document.");
        }
    }
}
