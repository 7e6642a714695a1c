// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The acts of all communities in the order of their days (行事历); acts of one day keep the order in which they were written down. */
public final class Diary {
    private final List<Entry> entries = new ArrayList<>();

    /** An act on a day. */
    public record Entry(LocalDate day, String community, String title, Runnable act) {}

    /** Writes an act down. */
    public void on(LocalDate day, String community, String title, Runnable act) {
        entries.add(new Entry(day, community, title, act));
    }

    /** All acts by day. */
    public List<Entry> byDay() {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(Entry::day));
        return sorted;
    }
}
