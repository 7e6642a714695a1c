// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.time.LocalDate;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;

/**
 * Who stands and where from (提名).
 *
 * @param batch      batch of candidates in which the person was nominated, from 1
 * @param writeIn    written in by voters: passed no review before the election (B22)
 * @param strokes    stroke code of the name where the clerk recorded one; empty otherwise
 */
public record Nomination(
        CandidateId id,
        Named person,
        Office office,
        Source source,
        int batch,
        LocalDate on,
        boolean writeIn,
        String strokes) {
    /** The name as lists show it. */
    public String label() {
        return person.label();
    }
}
