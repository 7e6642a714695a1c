// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import java.util.Map;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.step.Transition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers something that a branch of the procedure waits for, and follows the branch at once. */
@Component(service = RaiseEvent.class)
public final class RaiseEvent {

    private final Transactions transactions;
    private final CaseFiles files;
    private final Ledger ledger;
    private final Aftermath aftermath;

    @Activate
    public RaiseEvent(
            @Reference Transactions transactions,
            @Reference CaseFiles files,
            @Reference Ledger ledger,
            @Reference Aftermath aftermath) {
        this.transactions = transactions;
        this.files = files;
        this.ledger = ledger;
        this.aftermath = aftermath;
    }

    /** The fact holds and the branch is followed. @throws org.huanjie.api.error.Refused event-out-of-reach, fact-unknown, case-ended */
    public void raise(CaseId id, FactName fact, String outcome) {
        transactions.required(() -> raise(files.open(id), fact, outcome));
    }

    /** In every running case of the organisation: the branch is followed where the fact holds and the branch is in reach. */
    public void notice(OrgId organisation, FactName fact, String outcome) {
        transactions.required(() -> {
            for (CaseFile file : files.running(organisation)) {
                if (file.engine().mayRaise(file.situation(), fact, outcome).granted()) {
                    raise(file, fact, outcome);
                }
            }
        });
    }

    /** The same in a file that is on the desk already. */
    void raise(CaseFile file, FactName fact, String outcome) {
        Transition raised = file.engine().raise(file.situation(), fact, outcome);
        ledger.event(file, "event-raised", "fact:" + fact, Map.of("outcome", outcome));
        for (Branch branch : raised.follow()) {
            aftermath.follow(
                    file,
                    branch.at().get(0),
                    java.util.List.of(branch),
                    files.actor().person());
        }
        ledger.touch(file);
    }
}
