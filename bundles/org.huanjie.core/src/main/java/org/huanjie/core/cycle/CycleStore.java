// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;

/** Where cycles are kept. */
public interface CycleStore {
    /**
     * A cycle with what only the ground floor needs.
     *
     * @param communities of the street when it began
     * @param movedTo     day to which a rehearsal was moved; {@link LocalDate#EPOCH} if never
     */
    record Kept(Cycle cycle, int communities, LocalDate movedTo) {
        /** The same as it stands after the act that changes it. */
        Kept changed() {
            return new Kept(
                    new Cycle(
                            cycle.district(),
                            cycle.id(),
                            cycle.street(),
                            cycle.title(),
                            cycle.year(),
                            cycle.rehearsal(),
                            cycle.upperTitle(),
                            cycle.upperNumber(),
                            cycle.upperDate(),
                            cycle.profile(),
                            cycle.version() + 1),
                    communities,
                    movedTo);
        }

        /** True once a rehearsal's day was set. */
        public boolean moved() {
            return !movedTo.equals(LocalDate.EPOCH);
        }
    }

    /** The cycle of this id. */
    Optional<Kept> find(DistrictId district, CycleId id);

    /** Cycles of a street, newest first. */
    List<Kept> of(DistrictId district, OrgId street);

    /** Until the running act ends nobody else may hold the street, e.g. to add a community to it. */
    void holdStreet(DistrictId district, OrgId street);

    /** Adds one in the running transaction. */
    void add(Kept cycle);

    /** Writes upper document and day as it was read before, in the running transaction. */
    void change(Kept cycle);
}
