// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.domain.form.FormData;

/**
 * One instance of a step as it is kept: who opened and closed it, when, with what outcome and what was written down (O10).
 *
 * @param status  OPEN, CLOSED, WAIVED or ABANDONED; the other states are derived
 * @param outcome empty until it is closed
 * @param late    closed after its window
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
        FormData form,
        int version) {

    /** The same instance with another form. */
    public InstanceRecord with(FormData other) {
        return new InstanceRecord(
                district, id, election, step, key, status, outcome, openedOn, openedBy, closedOn, closedBy, late, other, version);
    }

    /** The same instance, done. */
    public InstanceRecord done(StepStatus as, String how, LocalDate on, PersonId by, boolean afterWindow) {
        return new InstanceRecord(
                district, id, election, step, key, as, how, openedOn, openedBy, Optional.of(on), Optional.of(by), afterWindow, form, version);
    }

    /** The same instance, left half done because a branch raised its counter. */
    public InstanceRecord abandoned() {
        return new InstanceRecord(
                district, id, election, step, key, StepStatus.ABANDONED, outcome, openedOn, openedBy, closedOn, closedBy, late, form, version);
    }
}
