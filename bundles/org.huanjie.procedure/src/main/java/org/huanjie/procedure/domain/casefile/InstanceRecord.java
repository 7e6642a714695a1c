// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.form.FormData;
import org.huanjie.procedure.domain.step.Instance;
import org.huanjie.procedure.domain.step.InstanceRef;

/**
 * One instance of a step as it is kept: who opened and closed it, when, with what outcome and what was written down (O10).
 *
 * @param status  OPEN, CLOSED, WAIVED or ABANDONED; the other states are derived
 * @param outcome empty until it is closed
 * @param late    opened or closed after its window
 * @param signed  co-signers that have signed, in their order
 */
public record InstanceRecord(
        DistrictId district,
        String id,
        CaseId election,
        StepId step,
        InstanceKey key,
        StepStatus status,
        String outcome,
        LocalDate openedOn,
        PersonId openedBy,
        Optional<LocalDate> closedOn,
        Optional<PersonId> closedBy,
        boolean late,
        List<Role> signed,
        FormData form,
        int version) {

    public InstanceRecord {
        signed = List.copyOf(signed);
    }

    /** Which instance of which step. */
    public InstanceRef ref() {
        return new InstanceRef(step, key);
    }

    /** As the engine reads it. */
    public Instance toInstance() {
        return new Instance(ref(), status, outcome, openedOn, closedOn, late, signed);
    }

    /** The same instance with another form. */
    public InstanceRecord with(FormData other) {
        return new InstanceRecord(
                district, id, election, step, key, status, outcome, openedOn, openedBy, closedOn, closedBy, late,
                signed, other, version);
    }

    /** The same instance after an act that left it in this state. */
    public InstanceRecord moved(Instance now, PersonId by) {
        boolean justDone = now.closedOn().isPresent() && closedOn.isEmpty();
        return new InstanceRecord(
                district,
                id,
                election,
                step,
                key,
                now.status(),
                now.outcome(),
                openedOn,
                openedBy,
                now.closedOn(),
                justDone ? Optional.of(by) : closedBy,
                now.late(),
                now.signed(),
                form,
                version);
    }

    /** A new instance that this person begins. */
    public static InstanceRecord begun(CaseRecord election, String id, Instance begun, PersonId by) {
        return new InstanceRecord(
                election.district(),
                id,
                election.id(),
                begun.ref().step(),
                begun.ref().key(),
                begun.status(),
                begun.outcome(),
                begun.startedOn(),
                by,
                begun.closedOn(),
                begun.closedOn().map(d -> by),
                begun.late(),
                begun.signed(),
                FormData.empty(),
                0);
    }
}
