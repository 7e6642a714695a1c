// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Member;

/** A sitting of the general meeting (党员大会): whose, on which day, and who came. */
public final class Sitting {
    private final Community community;
    private final LocalDate on;
    private List<Member> present = List.of();

    public Sitting(Community community, LocalDate on) {
        this.community = community;
        this.on = on;
    }

    public Community community() {
        return community;
    }

    public LocalDate on() {
        return on;
    }

    /** These came. */
    public void came(List<Member> members) {
        present = List.copyOf(members);
    }

    public List<Member> present() {
        return present;
    }

    /** How many came: as many ballots are issued. */
    public int number() {
        return present.size();
    }
}
