// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.procedure.CaseView;

/** An earlier edition of a corrected record, with the reason of the correction. */
@Entity(name = "ElectionOldSheet")
@Table(name = "hj_election_sheet_old")
class OldSheetEntity extends Row {
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "sheet_id", length = 36)
    private String sheetId;

    @Column(name = "edition")
    private int edition;

    @Column(name = "reason", length = 1000)
    private String reason;

    @Column(name = "body", length = 1_000_000)
    private String body;

    OldSheetEntity(CaseView election, String id, SheetEntity old, String reason, String body) {
        super(election.district(), id);
        this.caseId = election.id().value();
        this.sheetId = old.id();
        this.edition = old.edition();
        this.reason = reason;
        this.body = body;
    }

    String reason() {
        return reason;
    }

    String body() {
        return body;
    }
}
