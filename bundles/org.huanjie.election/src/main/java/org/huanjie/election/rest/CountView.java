// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.TellerSheet;

/** A teller's sheet as it may be read. */
public record CountView(
        String slot, int version, int sheets, int valid, int invalid, List<Line> marks, List<Other> writeIns) {
    /** Marks for a candidate. */
    public record Line(String candidate, int favour, int against, int abstain) {}

    /**
     * Votes written in.
     *
     * @param why why they count for nobody; empty if they count
     */
    public record Other(String label, String office, int favour, boolean eligible, String why) {}

    static CountView of(Filed<TellerSheet> filed) {
        CountTotals t = filed.sheet().totals();
        return new CountView(
                filed.sheet().slot().name(),
                filed.version(),
                filed.sheet().sheets(),
                t.valid(),
                t.invalid(),
                t.marks().stream()
                        .map(m -> new Line(m.candidate().value(), m.favour(), m.against(), m.abstain()))
                        .toList(),
                t.writeIns().stream()
                        .map(w -> new Other(w.label(), w.office().name(), w.favour(), w.eligible(), w.why()))
                        .toList());
    }
}
