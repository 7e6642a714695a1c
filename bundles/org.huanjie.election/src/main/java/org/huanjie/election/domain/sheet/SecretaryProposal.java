// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/** Whom the outgoing committee proposes as secretary and deputies, and as chair of the first session (书记、副书记候选人). */
public record SecretaryProposal(CandidateId secretary, List<CandidateId> deputies, CandidateId chair) implements Sheet {
    public SecretaryProposal {
        deputies = List.copyOf(deputies);
        List<CandidateId> all = new ArrayList<>(deputies);
        all.add(secretary);
        Check.distinct(
                ElectionProblem.OFFICE_TWICE, "deputies", all, "同一人列入两个职务", "A person is proposed for two offices");
    }
}
