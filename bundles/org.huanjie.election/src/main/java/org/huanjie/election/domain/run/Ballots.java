// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Marks;

/** Votes by label out of the totals of a run (得票). */
record Ballots(ElectionFile file, Leavers leavers, int run) {
    /** Favour for those of the candidates whom this run can elect, then for eligible write-ins for the office if they count in it. */
    Map<String, Integer> votes(List<CandidateId> names, CountTotals totals, Optional<Office> writeInsFor) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (CandidateId id : names) {
            if (leavers.electable(id, run)) {
                votes.put(file.label(id), totals.of(id).map(Marks::favour).orElse(0));
            }
        }
        writeInsFor.ifPresent(office -> totals.writeIns().stream()
                .filter(w -> w.eligible() && w.office() == office && !votes.containsKey(w.label()))
                .filter(w -> leavers.electable(w.label(), run))
                .forEach(w -> votes.put(w.label(), w.favour())));
        return votes;
    }
}
