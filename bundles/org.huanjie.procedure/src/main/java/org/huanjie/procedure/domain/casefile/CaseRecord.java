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
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Hold;

/**
 * A case as it is kept.
 *
 * @param streetCase        the street's own case of the cycle, where the steps of scope STREET stand; the case itself for that one
 * @param holds             what the election waits for or has waited for
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
        List<Hold> holds,
        String end,
        Optional<LocalDate> endedOn,
        DefinitionPin definition,
        ProfilePin profile,
        int shiftMonths,
        int communitiesBefore,
        int version) {

    public CaseRecord {
        holds = List.copyOf(holds);
    }

    /** The case as other slices see it. */
    public CaseView view(Cycle of, LocalDate today) {
        return new CaseView(
                district, id, cycle, kind, street, organisation, counters, today, of.rehearsal(), end, profile.id());
    }

    /** The same case at the page of other counters. */
    public CaseRecord under(Counters other) {
        return new CaseRecord(
                district,
                id,
                cycle,
                kind,
                street,
                organisation,
                streetCase,
                year,
                other,
                holds,
                end,
                endedOn,
                definition,
                profile,
                shiftMonths,
                communitiesBefore,
                version);
    }

    /** True while the case runs. */
    public boolean running() {
        return end.isEmpty();
    }

    /** What the engine asks about, with the instances of this case. */
    public CaseState state(List<InstanceRecord> instances) {
        return CaseState.of(
                counters, instances.stream().map(InstanceRecord::toInstance).toList(), holds, end, shiftMonths);
    }

    /** The same case after an act that left this state. */
    public CaseRecord moved(CaseState now, int shift, LocalDate today) {
        Optional<LocalDate> on = now.running() ? Optional.empty() : endedOn.or(() -> Optional.of(today));
        return new CaseRecord(
                district,
                id,
                cycle,
                kind,
                street,
                organisation,
                streetCase,
                year,
                now.counters(),
                now.holds(),
                now.end(),
                on,
                definition,
                profile,
                shift,
                communitiesBefore,
                version);
    }
}
