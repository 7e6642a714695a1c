// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;

/** The ordered list of preliminary candidates that the organisation reports to the street (候选人初步人选上报名单). */
public record Proposal(LocalDate heldOn, List<ProposedPerson> order) implements Sheet {
    public Proposal {
        order = List.copyOf(order);
        Check.distinct(
                CommonProblem.INVALID_VALUE,
                "order",
                order.stream().map(ProposedPerson::candidate).toList(),
                "同一人列入两次",
                "A candidate is listed twice");
    }

    /** True if the candidate is on the list. */
    public boolean names(CandidateId candidate) {
        return order.stream().anyMatch(p -> p.candidate().equals(candidate));
    }
}
