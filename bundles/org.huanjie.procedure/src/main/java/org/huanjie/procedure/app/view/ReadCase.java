// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.view;

import java.util.List;
import java.util.function.Function;
import org.huanjie.api.audit.AuditHistory;
import org.huanjie.api.audit.RecordedEvent;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.file.CaseFiles;
import org.huanjie.procedure.app.file.Discretion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the file of a case for reading; outside the scope of the person it does not exist. */
@Component(service = ReadCase.class)
public final class ReadCase {

    private final Transactions transactions;
    private final CaseFiles files;
    private final AuditHistory history;

    @Activate
    public ReadCase(@Reference Transactions transactions, @Reference CaseFiles files, @Reference AuditHistory history) {
        this.transactions = transactions;
        this.files = files;
        this.history = history;
    }

    /** Reads something from the file. @throws org.huanjie.api.error.Refused not-found, module-off */
    public <T> T read(CaseId id, Function<CaseFile, T> reading) {
        return transactions.required(() -> reading.apply(files.read(id)));
    }

    /** The person who reads. */
    public Actor actor() {
        return files.actor();
    }

    /** What this person may read of the reasons in the file. */
    public Discretion discretion(CaseFile file) {
        return Discretion.of(files.actor(), file.election().organisation());
    }

    /** The trail of the case, oldest first. @throws org.huanjie.api.error.Refused not-found, module-off */
    public Page<RecordedEvent> history(CaseId id, Paging paging) {
        return transactions.required(() -> {
            files.record(id, ModuleName.PROCEDURE);
            List<RecordedEvent> events = history.read(id.value(), paging.offset() + 1, paging.size());
            return paging.of(events, history.count(id.value()));
        });
    }
}
