// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Actor;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.DeskProblem;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.form.FormDesk;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.form.FormDefinition;
import org.huanjie.procedure.domain.step.ProcedureProblem;
import org.huanjie.procedure.domain.step.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the form of a step, opening the step if need be. A draft may be incomplete; what is closed is never rewritten. */
@Component(service = FillForm.class)
public final class FillForm {

    private final Transactions transactions;
    private final CaseFiles files;
    private final OpenStep opening;
    private final Ledger ledger;

    @Activate
    public FillForm(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference OpenStep opening,
            @Reference Ledger ledger) {
        this.transactions = transactions;
        this.files = files;
        this.opening = opening;
        this.ledger = ledger;
    }

    /** Writes the fields given in the place of the former ones. @throws Refused with everything in the way */
    public InstanceRecord fill(CaseId id, StepId step, Map<String, ?> fields) {
        return transactions.required(() -> fill(files.open(id), step, fields));
    }

    /** The same in a file that is on the desk already. */
    public InstanceRecord fill(CaseFile file, StepId step, Map<String, ?> fields) {
        Actor actor = files.actor();
        StepDefinition definition = file.engine().definition().step(step);
        Rights.require(actor, file.election().organisation(), Rights.writers(definition), definition);
        FormDefinition form = FormDesk.form(file.ruling(), step);
        refuseWithoutForm(definition, form);
        var data = FormDesk.check(form, fields, file.today());
        Subject subject = opening.opened(file, step, actor);
        InstanceRecord open = file.instance(subject.ref()).orElseThrow();
        if (open.status() != StepStatus.OPEN) {
            throw closed(definition);
        }
        InstanceRecord filled = open.with(data);
        ledger.fill(file, filled, List.copyOf(data.values().keySet()));
        return filled;
    }

    private static void refuseWithoutForm(StepDefinition step, FormDefinition form) {
        if (form.fields().stream().allMatch(f -> f.derived())) {
            throw Refused.byClause(
                    FormDesk.handler(step.id()).isPresent() ? DeskProblem.HANDLED_ELSEWHERE : DeskProblem.NO_FORM,
                    step.source(),
                    step.id().value(),
                    step.label() + "没有可填写的表单。"
                            + FormDesk.handler(step.id())
                                    .map(h -> "请在“" + h.module().zh() + "”模块办理。")
                                    .orElse("请直接办结。"),
                    step.label() + " has no form to fill in. "
                            + FormDesk.handler(step.id())
                                    .map(h -> "It is done in module " + h.module() + ".")
                                    .orElse("Close it directly."));
        }
    }

    private static Refused closed(StepDefinition step) {
        return Refused.byClause(
                ProcedureProblem.STEP_ALREADY_CLOSED,
                "O10",
                step.id().value(),
                step.label() + "已经办结，内容不能再改；如需更正，请另作更正记录。",
                step.label() + " is closed and can no longer be changed; record a correction if one is needed.");
    }
}
