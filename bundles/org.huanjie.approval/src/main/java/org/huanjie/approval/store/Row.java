// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.MappedSuperclass;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Matter;

/** What requests and decisions share: where they belong, and when they were recorded. */
@MappedSuperclass
@IdClass(RowKey.class)
abstract class Row {
    @Id
    @Column(name = "district_id", length = 36)
    private String districtId;

    @Id
    @Column(name = "id", length = 36)
    private String id;

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "step_id", length = 64)
    private String stepId;

    @Column(name = "step_key", length = 120)
    private String stepKey;

    @Column(name = "recorded_at")
    private Timestamp recordedAt;

    Row(CaseView election, ApprovalEvent event, Instant now) {
        this.districtId = election.district().value();
        this.id = event.id();
        this.caseId = election.id().value();
        this.stepId = event.matter().step().value();
        this.stepKey = event.key().value();
        this.recordedAt = Timestamp.from(now);
    }

    String id() {
        return id;
    }

    InstanceKey key() {
        return new InstanceKey(stepKey);
    }

    Matter matter() {
        return Matter.of(new org.huanjie.api.procedure.StepId(stepId))
                .orElseThrow(() -> new IllegalStateException("no approval belongs to step " + stepId));
    }
}
