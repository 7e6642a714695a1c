// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;

@Entity(name = "ProcedureIntention")
@Table(name = "hj_procedure_intention")
class IntentionEntity extends Row {

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "kind", length = 24)
    private String kind;

    @Column(name = "wanted")
    private boolean wanted;

    @Column(name = "reason", length = 2000)
    private String reason;

    @Column(name = "counters", length = 400)
    private String counters;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by", length = 36)
    private String recordedBy;

    IntentionEntity(IntentionRecord intention) {
        super(intention.district(), intention.id());
        this.caseId = intention.election().value();
        this.kind = intention.kind().name();
        this.wanted = intention.wanted();
        this.reason = intention.reason();
        this.counters = intention.counters().toString();
        this.recordedOn = intention.recordedOn();
        this.recordedBy = intention.recordedBy().value();
    }

    IntentionRecord toRecord() {
        return new IntentionRecord(
                district(),
                id(),
                new CaseId(caseId),
                IntentionKind.valueOf(kind),
                wanted,
                reason,
                Counters.parse(counters),
                recordedOn,
                new PersonId(recordedBy));
    }
}
