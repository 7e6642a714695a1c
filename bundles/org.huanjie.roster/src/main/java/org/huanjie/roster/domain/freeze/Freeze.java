// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.freeze;

import java.time.LocalDate;
import java.util.Collection;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;

/**
 * A frozen roster (名册冻结): never changed; a later one of the same kind and key takes its place.
 *
 * @param key    counters at the time, e.g. {@code round=1}
 * @param number 1 for the first freeze of the kind and key
 * @param on     day of the cycle's clock
 * @param by     identifier of the person
 */
public record Freeze(
        String id, Owner owner, FreezeKind kind, String key, int number, LocalDate on, String by, Counts counts) {
    /** Whose roster it is. */
    public record Owner(DistrictId district, OrgId organisation, CaseId election) {}

    /** What was counted. */
    public record Counts(int members, int full, int entitled, int exclusionsApproved) {
        /** Counts these lines. */
        public static Counts of(Collection<RosterLine> lines) {
            return new Counts(
                    lines.size(),
                    (int) lines.stream().filter(l -> l.rights().full()).count(),
                    (int) lines.stream().filter(l -> l.rights().elect()).count(),
                    (int) lines.stream().filter(RosterLine::exclusionApproved).count());
        }
    }
}
