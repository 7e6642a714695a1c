// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Named;

/**
 * Scrutineers and tellers (监票人、计票人) and the vote on them.
 *
 * @param chief           chief scrutineer, one of the scrutineers
 * @param scrutineers     all of them, the chief first
 * @param tellersAreStaff tellers may be staff from outside in a small branch
 */
public record Scrutineers(
        Named chief,
        List<Named> scrutineers,
        List<Named> tellers,
        boolean tellersAreStaff,
        int base,
        int present,
        MotionVote vote)
        implements Sheet {
    public Scrutineers {
        List<Named> all = new ArrayList<>(List.of(chief));
        scrutineers.stream().filter(s -> !s.equals(chief)).forEach(all::add);
        scrutineers = List.copyOf(all);
        tellers = List.copyOf(tellers);
        vote = vote.among(present);
        Check.distinct(
                ElectionProblem.OFFICIAL_TWICE,
                "scrutineers",
                everybody(scrutineers, tellers),
                "同一人重复担任",
                "A person is named twice");
    }

    /** Everybody on the list, by label. */
    public List<String> labels() {
        return everybody(scrutineers, tellers).stream().map(Named::label).toList();
    }

    /** True if a scrutineer has this name. */
    public boolean scrutineer(String name) {
        return scrutineers.stream()
                .anyMatch(s -> s.name().equals(name) || s.label().equals(name));
    }

    /** True if a teller has this name. */
    public boolean teller(String name) {
        return tellers.stream().anyMatch(s -> s.name().equals(name) || s.label().equals(name));
    }

    private static List<Named> everybody(List<Named> scrutineers, List<Named> tellers) {
        return Stream.concat(scrutineers.stream(), tellers.stream()).toList();
    }
}
