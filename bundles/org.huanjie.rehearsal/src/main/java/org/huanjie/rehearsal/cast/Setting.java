// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Where and when the rehearsal plays: street, cycle and its day, a real cycle beside it, and who is who. */
public final class Setting {
    private final String street;
    private final String cycle;
    private final String realCycle;
    private final boolean overlaid;
    private final Map<String, String> persons = new HashMap<>();
    private LocalDate today;

    /**
     * @param overlaid  true if the street has laid its own demands on the procedure
     * @param realCycle a cycle of another street that is no rehearsal; its clock must not move
     */
    public Setting(String street, String cycle, String realCycle, boolean overlaid, LocalDate today) {
        this.street = street;
        this.cycle = cycle;
        this.realCycle = realCycle;
        this.overlaid = overlaid;
        this.today = today;
    }

    public String street() {
        return street;
    }

    public String cycle() {
        return cycle;
    }

    public String realCycle() {
        return realCycle;
    }

    /** True if the street has laid its own demands on the procedure. */
    public boolean overlaid() {
        return overlaid;
    }

    public LocalDate today() {
        return today;
    }

    /** The cycle's clock was moved. */
    public void moved(LocalDate day) {
        today = day;
    }

    /** Remembers the sign-in of a part. */
    public void person(String part, String id) {
        persons.put(part, id);
    }

    /** The person who plays the part. @throws IllegalArgumentException if nobody does */
    public String person(String part) {
        String id = persons.get(part);
        if (id == null) {
            throw new IllegalArgumentException("nobody plays " + part);
        }
        return id;
    }
}
