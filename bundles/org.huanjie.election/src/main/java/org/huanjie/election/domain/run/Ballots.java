// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.WithdrawnCandidate;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Marks;

/** Votes by label out of the totals of a run (得票). */
final class Ballots {
    private Ballots() {}

    /** Favour for these candidates who still stand, then for eligible write-ins for the office if they count in this run. */
    static Map<String, Integer> votes(
            ElectionFile file, List<CandidateId> names, CountTotals totals, Optional<Office> writeInsFor) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (CandidateId id : names) {
            if (file.candidate(id)
                    .filter(c -> !(c instanceof WithdrawnCandidate))
                    .isPresent()) {
                votes.put(file.label(id), totals.of(id).map(Marks::favour).orElse(0));
            }
        }
        writeInsFor.ifPresent(office -> totals.writeIns().stream()
                .filter(w -> w.eligible() && w.office() == office && !votes.containsKey(w.label()))
                .filter(w -> file.candidates().stream()
                        .noneMatch(c ->
                                c instanceof WithdrawnCandidate && c.label().equals(w.label())))
                .forEach(w -> votes.put(w.label(), w.favour())));
        return votes;
    }
}
