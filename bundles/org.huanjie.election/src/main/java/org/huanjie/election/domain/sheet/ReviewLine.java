// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.SealedText;

/**
 * One person in a department's answer.
 *
 * @param items the checked items with a finding
 * @param note  class 4, encrypted
 */
public record ReviewLine(CandidateId candidate, ReviewResult result, List<String> items, SealedText note) {
    public ReviewLine {
        items = List.copyOf(items);
    }
}
