// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.domain.casefile.WaiverRecord;

@Entity(name = "ProcedureWaiver")
@Table(name = "hj_procedure_waiver")
class WaiverEntity extends Row {

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "step", length = 64)
    private String step;

    @Column(name = "step_key", length = 120)
    private String key;

    @Column(name = "document", length = 200)
    private String document;

    @Column(name = "doc_number", length = 100)
    private String number;

    @Column(name = "doc_date")
    private LocalDate date;

    @Column(name = "reason", length = 2000)
    private String reason;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by", length = 36)
    private String recordedBy;

    WaiverEntity(WaiverRecord waiver) {
        super(waiver.district(), waiver.id());
        this.caseId = waiver.election().value();
        this.step = waiver.step().value();
        this.key = waiver.key().value();
        this.document = waiver.document();
        this.number = waiver.number();
        this.date = waiver.date();
        this.reason = waiver.reason();
        this.recordedOn = waiver.recordedOn();
        this.recordedBy = waiver.recordedBy().value();
    }

    WaiverRecord toRecord() {
        return new WaiverRecord(
                district(),
                id(),
                new CaseId(caseId),
                StepId.of(step),
                new InstanceKey(key),
                document,
                number,
                date,
                reason,
                recordedOn,
                new PersonId(recordedBy));
    }
}
