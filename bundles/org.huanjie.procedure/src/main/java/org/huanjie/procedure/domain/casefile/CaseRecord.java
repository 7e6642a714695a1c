// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;

/**
 * A case as it is kept.
 *
 * @param streetCase        the street's own case of the cycle, where the steps of scope STREET stand; the case itself for that one
 * @param required          steps a branch demands before the election may go on
 * @param end               how it ended; empty while it runs
 * @param shiftMonths         days by which an approved postponement (positive) or advance (negative) moves the windows
 * @param communitiesBefore communities of the street when the cycle began (S19)
 * @param profile           id and digest of the rule profile pinned
 */
public record CaseRecord(
        DistrictId district,
        CaseId id,
        CycleId cycle,
        CaseKind kind,
        OrgId street,
        OrgId organisation,
        CaseId streetCase,
        int year,
        Counters counters,
        List<StepId> required,
        String end,
        Optional<LocalDate> endedOn,
        DefinitionPin definition,
        ProfilePin profile,
        int shiftMonths,
        int communitiesBefore,
        int version) {

    public CaseRecord {
        required = List.copyOf(required);
    }

    /** The case as other slices see it. */
    public CaseView view(Cycle of, LocalDate today) {
        return new CaseView(
                district, id, cycle, kind, street, organisation, counters, today, of.rehearsal(), end, profile.id());
    }

    /** The same case with what an act changed. */
    public CaseRecord moved(Counters now, List<StepId> nowRequired, String nowEnd, Optional<LocalDate> on, int shift) {
        return new CaseRecord(
                district, id, cycle, kind, street, organisation, streetCase, year, now, nowRequired, nowEnd, on, definition, profile,
                shift, communitiesBefore, version);
    }
}
