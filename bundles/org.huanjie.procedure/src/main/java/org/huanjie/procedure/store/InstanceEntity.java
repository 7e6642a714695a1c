// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.jspecify.annotations.Nullable;

@Entity(name = "ProcedureStep")
@Table(name = "hj_procedure_step")
class InstanceEntity extends VersionedRow {

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "step", length = 64)
    private String step;

    @Column(name = "step_key", length = 120)
    private String key;

    @Column(name = "status", length = 16)
    private String status;

    @Column(name = "outcome", length = 40)
    private String outcome;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "opened_by", length = 36)
    private String openedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_by", length = 36)
    private String closedBy;

    @Column(name = "late")
    private boolean late;

    @Column(name = "signed", length = 200)
    private String signed;

    @Column(name = "form", length = 1_000_000)
    private String form;

    InstanceEntity(InstanceRecord made) {
        super(made.district(), made.id());
        this.caseId = made.election().value();
        this.step = made.step().value();
        this.key = made.key().value();
        this.openedOn = made.openedOn();
        this.openedBy = made.openedBy().value();
        this.status = made.status().name();
        this.outcome = made.outcome();
        this.closedOn = made.closedOn().orElse(null);
        this.closedBy = made.closedBy().map(PersonId::value).orElse("");
        this.late = made.late();
        this.signed = text(made.signed());
        this.form = FormJson.write(made.form());
    }

    /** Takes what may change; who opened it and when never does. */
    void take(InstanceRecord changed) {
        status = changed.status().name();
        outcome = changed.outcome();
        closedOn = changed.closedOn().orElse(null);
        closedBy = changed.closedBy().map(PersonId::value).orElse("");
        late = changed.late();
        signed = text(changed.signed());
        form = FormJson.write(changed.form());
    }

    InstanceRecord toRecord() {
        return new InstanceRecord(
                district(),
                id(),
                new CaseId(caseId),
                StepId.of(step),
                new InstanceKey(key),
                StepStatus.valueOf(status),
                outcome,
                openedOn,
                new PersonId(openedBy),
                Optional.ofNullable(closedOn),
                closedBy.isEmpty() ? Optional.empty() : Optional.of(new PersonId(closedBy)),
                late,
                roles(signed),
                FormJson.read(form),
                version());
    }

    private static String text(List<Role> signed) {
        return signed.stream().map(Role::name).collect(Collectors.joining(","));
    }

    private static List<Role> roles(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Role::valueOf).toList();
    }
}
