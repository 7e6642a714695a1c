// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Subject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs an open step as one of the signers that an overlay added, in their order (会签). */
@Component(service = SignStep.class)
public final class SignStep {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Ledger ledger;

    @Activate
    public SignStep(@Reference Transactions transactions, @Reference CaseFiles files, @Reference Ledger ledger) {
        this.transactions = transactions;
        this.files = files;
        this.ledger = ledger;
    }

    /** Signs. @throws org.huanjie.api.error.Refused signature-out-of-order, step-not-open, right-missing */
    public InstanceRecord sign(CaseId id, StepId step, Role as) {
        return transactions.required(() -> {
            CaseFile file = files.open(id);
            StepDefinition definition = file.engine().definition().step(step);
            Rights.require(files.actor(), file.election().organisation(), List.of(as), definition);
            Subject subject = file.engine().subject(file.situation(), step);
            ledger.write(
                    file,
                    file.engine().sign(file.situation(subject), step, as),
                    files.actor().person());
            return file.instance(subject.ref()).orElseThrow();
        });
    }
}
