// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.TellerSheet;

/** The two blind counts of a run held against each other (双人计票). */
public record Tally(State state, List<Filed<TellerSheet>> sheets, List<CountTotals> agreed, List<Reason> differences) {
    /** How far the count is. */
    public enum State {
        NONE,
        ONE_IN,
        DIFFERENT,
        AGREED
    }

    public Tally {
        sheets = List.copyOf(sheets);
        agreed = List.copyOf(agreed);
        differences = List.copyOf(differences);
    }

    /** Of the sheets of the run with this key. */
    public static Tally of(ElectionFile file, String key) {
        List<Filed<TellerSheet>> sheets = file.parts(TellerSheet.class, key);
        Optional<CountTotals> first = totals(sheets, CountSlot.FIRST);
        Optional<CountTotals> second = totals(sheets, CountSlot.SECOND);
        if (first.isEmpty() || second.isEmpty()) {
            return new Tally(sheets.isEmpty() ? State.NONE : State.ONE_IN, sheets, List.of(), List.of());
        }
        Optional<CountTotals> third = totals(sheets, CountSlot.THIRD);
        boolean same = first.equals(second);
        boolean decided = third.isPresent() && (third.equals(first) || third.equals(second));
        List<CountTotals> agreed = same ? List.of(first.get()) : decided ? List.of(third.get()) : List.of();
        List<Reason> differences = same ? List.of() : Differences.between(first.get(), second.get(), file);
        return new Tally(agreed.isEmpty() ? State.DIFFERENT : State.AGREED, sheets, agreed, differences);
    }

    /** The agreed totals, once two sheets agree. */
    public Optional<CountTotals> totals() {
        return agreed.stream().findFirst();
    }

    /** True once both blind sheets are in. */
    public boolean bothIn() {
        return state == State.DIFFERENT || state == State.AGREED;
    }

    /** The sheet of this slot. */
    public Optional<Filed<TellerSheet>> sheet(CountSlot slot) {
        return sheets.stream().filter(f -> f.sheet().slot() == slot).findFirst();
    }

    private static Optional<CountTotals> totals(List<Filed<TellerSheet>> sheets, CountSlot slot) {
        return sheets.stream()
                .map(Filed::sheet)
                .filter(s -> s.slot() == slot)
                .map(TellerSheet::totals)
                .findFirst();
    }
}
