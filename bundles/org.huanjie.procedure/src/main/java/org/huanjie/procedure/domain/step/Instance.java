// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.domain.definition.Outcomes;

/**
 * One started run of a step (步骤实例).
 *
 * @param status    OPEN, CLOSED, WAIVED or ABANDONED; the other states are derived and never recorded
 * @param outcome   how it ended; empty while it is open or if it was abandoned
 * @param closedOn  day of closing or waiving
 * @param late      opened or closed after the last day of its window
 * @param signed    co-signers that have signed, in their order
 */
public record Instance(
        InstanceRef ref,
        StepStatus status,
        String outcome,
        LocalDate startedOn,
        Optional<LocalDate> closedOn,
        boolean late,
        List<Role> signed) {
    public Instance {
        signed = List.copyOf(signed);
    }

    /** Begun on this day. */
    public static Instance opened(InstanceRef ref, LocalDate on, boolean late) {
        return new Instance(ref, StepStatus.OPEN, "", on, Optional.empty(), late, List.of());
    }

    /** Ended on this day. */
    public Instance closed(String with, LocalDate on, boolean nowLate) {
        return new Instance(ref, StepStatus.CLOSED, with, startedOn, Optional.of(on), late || nowLate, signed);
    }

    /** Waived on this day. */
    public static Instance waived(InstanceRef ref, LocalDate startedOn, LocalDate on) {
        return new Instance(ref, StepStatus.WAIVED, Outcomes.WAIVED, startedOn, Optional.of(on), false, List.of());
    }

    /** Half done when a branch raised its counter. */
    public Instance abandoned() {
        return new Instance(ref, StepStatus.ABANDONED, "", startedOn, closedOn, late, signed);
    }

    /** With one more signature. */
    public Instance signedBy(Role role) {
        List<Role> more = new java.util.ArrayList<>(signed);
        more.add(role);
        return new Instance(ref, status, outcome, startedOn, closedOn, late, more);
    }

    /** True while it can be worked on. */
    public boolean open() {
        return status == StepStatus.OPEN;
    }

    /** True if it counts as done. */
    public boolean done() {
        return status == StepStatus.CLOSED || status == StepStatus.WAIVED;
    }
}
