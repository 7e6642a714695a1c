// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.time.LocalDate;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.PersonId;

/** A written approval by which a step of office practice is waived (免办批准). */
public record WaiverRecord(
        DistrictId district,
        String id,
        CaseId election,
        StepId step,
        InstanceKey key,
        String document,
        String number,
        LocalDate date,
        String reason,
        LocalDate recordedOn,
        PersonId recordedBy) {}
