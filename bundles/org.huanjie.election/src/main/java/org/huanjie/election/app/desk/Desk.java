// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import java.util.function.Function;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Cases;
import org.huanjie.api.transaction.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where every act begins: one transaction, the case within the person's scope, the module on. */
@Component(service = Desk.class)
public final class Desk {
    private final Transactions transactions;
    private final ProcedureNextDoor procedure;
    private final AuditTrail audit;
    private final ElectionStore store;

    @Activate
    public Desk(
            @Reference Transactions transactions,
            @Reference ProcedureNextDoor procedure,
            @Reference AuditTrail audit,
            @Reference ElectionStore store) {
        this.transactions = transactions;
        this.procedure = procedure;
        this.audit = audit;
        this.store = store;
    }

    /** Acts in the case. @throws Refused not-found, module-off, and whatever the act refuses */
    public <T> T act(CaseId id, Function<Act, T> work) {
        return transactions.required(() -> work.apply(at(id)));
    }

    /** Looks at the case; nothing may be written. */
    public <T> T read(CaseId id, Function<Act, T> work) {
        return transactions.required(() -> work.apply(at(id)));
    }

    private Act at(CaseId id) {
        Cases cases = procedure.cases();
        return new Act(cases, procedure.steps(), audit, store, cases.require(id, ModuleName.ELECTION));
    }
}
