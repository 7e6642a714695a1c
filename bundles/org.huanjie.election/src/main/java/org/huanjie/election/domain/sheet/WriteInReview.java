// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.election.domain.CandidateId;

/** Review of elected write-ins, who passed no joint review before (B22, requiresReview). */
public record WriteInReview(List<WriteInLine> lines) implements Sheet {
    public WriteInReview {
        lines = List.copyOf(lines);
    }

    /** True if this person was found suitable. */
    public boolean clears(CandidateId candidate) {
        return lines.stream().anyMatch(l -> l.candidate().equals(candidate) && l.suitable());
    }
}
