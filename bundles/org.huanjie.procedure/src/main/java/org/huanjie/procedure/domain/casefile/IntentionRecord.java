// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.time.LocalDate;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.security.PersonId;

/**
 * One declaration; the last of its kind counts.
 *
 * @param wanted   false takes an earlier one back
 * @param counters the counters of the case when it was made: a wish of an earlier round does not speak for a later one
 */
public record IntentionRecord(
        DistrictId district,
        String id,
        CaseId election,
        IntentionKind kind,
        boolean wanted,
        String reason,
        Counters counters,
        LocalDate recordedOn,
        PersonId recordedBy) {}
