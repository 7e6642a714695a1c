// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import org.huanjie.api.rule.Reason;

/**
 * What a gate found.
 *
 * @param standing   how it stands
 * @param onlyWarns  true for a finding that is told but never holds anybody up, e.g. a notice of more days than usual
 * @param reasons    the deciding sentence first, with its numbers and what to do next
 */
public record Finding(Standing standing, boolean onlyWarns, List<Reason> reasons) {
    public Finding {
        reasons = List.copyOf(reasons);
    }

    /** The gate is open. */
    static Finding met(Reason reason) {
        return new Finding(Standing.MET, false, List.of(reason));
    }

    /** The gate is shut. */
    static Finding notMet(Reason reason) {
        return new Finding(Standing.NOT_MET, false, List.of(reason));
    }

    /** Met or not, by the condition. */
    static Finding when(boolean holds, Reason met, Reason notMet) {
        return holds ? met(met) : notMet(notMet);
    }

    /** Told, but nobody is held up. */
    static Finding warning(Reason reason) {
        return new Finding(Standing.NOT_MET, true, List.of(reason));
    }

    /** Nobody knows. */
    static Finding unknown(List<Reason> reasons) {
        return new Finding(Standing.UNKNOWN, false, reasons);
    }
}
