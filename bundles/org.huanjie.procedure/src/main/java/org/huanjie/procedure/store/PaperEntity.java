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
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.casefile.Secrecy;

@Entity(name = "ProcedurePaper")
@Table(name = "hj_procedure_paper")
class PaperEntity extends Row {

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "step", length = 64)
    private String step;

    @Column(name = "step_key", length = 120)
    private String key;

    @Column(name = "document", length = 8)
    private String document;

    @Column(name = "doc_number", length = 100)
    private String number;

    @Column(name = "doc_date")
    private LocalDate date;

    @Column(name = "secrecy", length = 16)
    private String secrecy;

    @Column(name = "scan_name", length = 200)
    private String scanName;

    @Column(name = "scan_size")
    private int scanSize;

    @Column(name = "digest", length = 64)
    private String digest;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by", length = 36)
    private String recordedBy;

    PaperEntity(PaperRecord paper) {
        super(paper.district(), paper.id());
        this.caseId = paper.election().value();
        this.step = paper.step().value();
        this.key = paper.key().value();
        this.document = paper.document();
        this.number = paper.number();
        this.date = paper.date();
        this.secrecy = paper.secrecy().name();
        this.scanName = paper.scan().name();
        this.scanSize = paper.scan().size();
        this.digest = paper.digest();
        this.recordedOn = paper.recordedOn();
        this.recordedBy = paper.recordedBy().value();
    }

    PaperRecord toRecord() {
        return new PaperRecord(
                district(),
                id(),
                new CaseId(caseId),
                StepId.of(step),
                new InstanceKey(key),
                document,
                number,
                date,
                Secrecy.valueOf(secrecy),
                new PaperRecord.Scan(scanName, scanSize),
                digest,
                recordedOn,
                new PersonId(recordedBy));
    }
}
