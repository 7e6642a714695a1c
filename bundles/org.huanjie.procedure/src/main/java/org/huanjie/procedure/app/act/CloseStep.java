// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Discretion;
import org.huanjie.procedure.app.form.FormDesk;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Change;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.huanjie.procedure.domain.step.Situation;
import org.huanjie.procedure.domain.step.Subject;
import org.huanjie.procedure.domain.step.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closes a step: gates, days and form at once, then everything that follows from the outcome. */
@Component(service = CloseStep.class)
public final class CloseStep {

    private final Transactions transactions;
    private final CaseFiles files;
    private final OpenStep opening;
    private final Ledger ledger;
    private final Aftermath aftermath;

    @Activate
    public CloseStep(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference OpenStep opening,
            @Reference Ledger ledger,
            @Reference Aftermath aftermath) {
        this.transactions = transactions;
        this.files = files;
        this.opening = opening;
        this.ledger = ledger;
        this.aftermath = aftermath;
    }

    /** Closes as this role. @throws Refused with everything in the way */
    public String close(CaseId id, StepId step, List<Role> as, Optional<String> outcome) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            StepDefinition definition = file.engine().definition().step(step);
            List<Role> allowed =
                    Rights.closers(definition).stream().filter(as::contains).toList();
            Rights.require(
                    files.actor(),
                    file.election().organisation(),
                    allowed.isEmpty() ? Rights.closers(definition) : allowed,
                    definition);
            return close(file, definition, outcome);
        });
    }

    /** Closes, opening first a step in which nothing is written down here. @throws Refused with everything in the way */
    public InstanceRecord closeFromDesk(CaseFile file, StepId step, Optional<String> outcome) {
        Actor actor = files.actor();
        StepDefinition definition = file.engine().definition().step(step);
        Rights.require(actor, file.election().organisation(), Rights.closers(definition), definition);
        Subject subject = opening.opened(file, step, actor);
        close(file, definition, outcome);
        return file.instance(subject.ref()).orElseThrow();
    }

    private String close(CaseFile file, StepDefinition step, Optional<String> outcome) {
        Actor actor = files.actor();
        Subject subject = file.engine().subject(file.situation(), step.id());
        Situation now = file.situation(subject);
        Leave leave = file.engine().mayClose(now, step.id(), outcome);
        refuse(file, step, subject, leave, Discretion.of(actor, file.election().organisation()));
        Transition done = file.engine().close(now, step.id(), outcome);
        ledger.write(file, done, actor.person());
        String how = done.changes().stream()
                .filter(Change.Closed.class::isInstance)
                .map(c -> ((Change.Closed) c).outcome())
                .findFirst()
                .orElseThrow();
        aftermath.closed(file, subject, how, done.follow(), actor.person());
        return how;
    }

    /** Gates first, then what the form still lacks: one refusal names everything, as far as this person may read it. */
    private static void refuse(CaseFile file, StepDefinition step, Subject subject, Leave leave, Discretion reader) {
        Optional<InstanceRecord> open = file.instance(subject.ref()).filter(i -> i.status() == StepStatus.OPEN);
        List<Problem> missing = open.map(i -> FormDesk.missing(file.ruling(), step.id(), i.form()))
                .orElse(List.of());
        List<Problem> all = new ArrayList<>(leave.obstacles().stream()
                .map(Obstacle::problem)
                .map(reader::problem)
                .toList());
        all.addAll(missing);
        if (!all.isEmpty()) {
            throw Refused.all(all);
        }
    }
}
