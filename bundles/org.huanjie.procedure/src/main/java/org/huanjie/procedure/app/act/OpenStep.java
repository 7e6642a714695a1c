// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Discretion;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Situation;
import org.huanjie.procedure.domain.step.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a step, if it is not open yet, and gives leave to act in it. */
@Component(service = OpenStep.class)
public final class OpenStep {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Ledger ledger;

    @Activate
    public OpenStep(@Reference Transactions transactions, @Reference CaseFiles files, @Reference Ledger ledger) {
        this.transactions = transactions;
        this.files = files;
        this.ledger = ledger;
    }

    /** Opens as one of these roles. @throws Refused with everything in the way */
    public StepTicket open(CaseId id, StepId step, List<Role> as) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            return open(file, step, as);
        });
    }

    /** Opens in a file that is on the desk already. */
    StepTicket open(CaseFile file, StepId step, List<Role> as) {
        Actor actor = files.actor();
        StepDefinition definition = file.engine().definition().step(step);
        List<Role> allowed =
                Rights.openers(definition).stream().filter(as::contains).toList();
        Rights.require(
                actor,
                file.election().organisation(),
                allowed.isEmpty() ? Rights.openers(definition) : allowed,
                definition);
        return ticket(file, opened(file, step, actor));
    }

    /** The subject of the step, opened if need be; rights were checked. */
    Subject opened(CaseFile file, StepId step, Actor actor) {
        Subject subject = file.engine().subject(file.situation(), step);
        if (!isOpen(file, step, subject)) {
            Situation now = file.situation(subject);
            Discretion.of(actor, file.election().organisation())
                    .orRefuse(file.engine().mayOpen(now, step));
            ledger.write(file, file.engine().open(now, step), actor.person());
            subject = file.engine().subject(file.situation(), step);
        }
        return subject;
    }

    private static boolean isOpen(CaseFile file, StepId step, Subject subject) {
        return file.engine()
                        .board(file.situation(subject))
                        .status(file.engine().definition().step(step), subject)
                == StepStatus.OPEN;
    }

    /** Leave for a side act of this role while the step is open. @throws Refused step-not-open, right-missing */
    public StepTicket during(CaseId id, StepId step, Role as) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            StepDefinition definition = file.engine().definition().step(step);
            Rights.require(files.actor(), file.election().organisation(), List.of(as), definition);
            Subject subject = file.engine().subject(file.situation(), step);
            if (!isOpen(file, step, subject)) {
                throw Refused.byClause(
                        ProcedureProblem.STEP_NOT_OPEN,
                        definition.source(),
                        step.value(),
                        definition.label() + "尚未开始或已经办结，此时不能办理。请查看办理进度。",
                        definition.label() + " is not open. Look at the progress of the case.");
            }
            ledger.touch(file);
            return ticket(file, subject);
        });
    }

    static StepTicket ticket(CaseFile file, Subject subject) {
        InstanceRecord instance = file.instance(subject.ref()).orElseThrow();
        return new StepTicket(file.view(subject.counters()), subject.ref().step(), subject.key(), instance.openedOn());
    }
}
