// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.time.LocalDate;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.rule.Profile;

/**
 * A case at one moment: what every question to the procedure needs.
 *
 * @param own          the case's own state
 * @param street       state of the street's case of the same cycle; the own one if this is it
 * @param facts        facts of the case under the counters of the {@link Subject} that is asked about
 * @param today        day of the cycle's clock
 * @param easierPassed false only if the street has an easier community that has not passed yet and gave no reason (先易后难)
 */
public record Situation(
        CaseKind kind,
        CaseState own,
        CaseState street,
        FactReader facts,
        Profile profile,
        LocalDate today,
        boolean easierPassed) {
    /** The same moment with another state of the case. */
    public Situation with(CaseState next) {
        return new Situation(kind, next, kind == CaseKind.STREET ? next : street, facts, profile, today, easierPassed);
    }

    /** The same moment with facts read anew. */
    public Situation with(FactReader fresh) {
        return new Situation(kind, own, street, fresh, profile, today, easierPassed);
    }
}
