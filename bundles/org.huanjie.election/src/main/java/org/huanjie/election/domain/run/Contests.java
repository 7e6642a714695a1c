// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.Optional;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.rule.EqualNumberRule;

/** Reads what a case elects from the facts of its neighbours: seats from the reply, committee or not from the organisation. */
public final class Contests {
    private static final FactName SEATS = FactName.of("seats");
    private static final FactName COMMITTEE = FactName.of("org.hasCommittee");

    private Contests() {}

    /** The contest; empty while the number of seats or the form of the organisation is not known. */
    public static Optional<Contest> read(FactReader facts, Profile profile) {
        return committee(facts).flatMap(has -> {
            if (!has) {
                return Optional.of(Contest.branch(1, EqualNumberRule.appliesTo(Office.SECRETARY.name(), profile)));
            }
            return seats(facts).map(Contest::committee);
        });
    }

    /** Whether the organisation has a committee; empty if nobody knows. */
    public static Optional<Boolean> committee(FactReader facts) {
        return facts.read(COMMITTEE) instanceof Fact.Known known && known.value() instanceof FactValue.Flag flag
                ? Optional.of(flag.holds())
                : Optional.empty();
    }

    private static Optional<Integer> seats(FactReader facts) {
        return facts.read(SEATS) instanceof Fact.Known known
                        && known.value() instanceof FactValue.Count count
                        && count.number() > 0
                ? Optional.of(count.number())
                : Optional.empty();
    }
}
