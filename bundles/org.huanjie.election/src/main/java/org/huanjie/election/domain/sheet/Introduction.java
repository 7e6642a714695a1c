// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.election.domain.CandidateId;

/** Introduction of the candidates to the meeting, questions and answers (介绍候选人，条例第二十一条). */
public record Introduction(List<CandidateId> candidates, String questions, String answers) implements Sheet {
    public Introduction {
        candidates = List.copyOf(candidates);
    }
}
