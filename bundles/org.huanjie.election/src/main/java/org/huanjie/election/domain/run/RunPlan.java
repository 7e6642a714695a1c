// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huanjie.election.domain.CandidateId;

/**
 * What a run votes on.
 *
 * @param names       candidates of the main contest
 * @param deputies    candidates of the second contest on the same ballot, in a branch without a committee (docs/adr/0022)
 * @param seats       open seats of the main contest
 * @param deputySeats seats of the second contest; 0 where there is none
 */
public record RunPlan(RunKind kind, List<CandidateId> names, List<CandidateId> deputies, int seats, int deputySeats) {
    public RunPlan {
        names = List.copyOf(names);
        deputies = List.copyOf(deputies);
    }

    /** The same plan with those only who pass: who left before ballots were issued is not printed. */
    RunPlan among(Predicate<CandidateId> stands) {
        return new RunPlan(
                kind,
                names.stream().filter(stands).toList(),
                deputies.stream().filter(stands).toList(),
                seats,
                deputySeats);
    }

    /** Everybody on the ballot. */
    public List<CandidateId> everybody() {
        return Stream.concat(names.stream(), deputies.stream()).toList();
    }
}
