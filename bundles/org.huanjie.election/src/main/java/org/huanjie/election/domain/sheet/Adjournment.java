// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/** A disturbed meeting is adjourned (休会): ballots are sealed with the numbers issued and returned. */
public record Adjournment(
        String reason,
        boolean contingencyPlanUsed,
        int ballotsIssued,
        int ballotsReturned,
        List<String> sealedBy,
        LocalDate on)
        implements Sheet {
    public Adjournment {
        sealedBy = List.copyOf(sealedBy);
        Check.atMost(
                ElectionProblem.BALLOTS_DO_NOT_ADD_UP,
                "B25",
                "ballotsReturned",
                Check.count("ballotsReturned", ballotsReturned),
                Check.count("ballotsIssued", ballotsIssued),
                "已发出选票",
                "the ballots issued,");
        Check.that(
                ballotsIssued == 0 || !sealedBy.isEmpty(),
                CommonProblem.INVALID_VALUE,
                "B25",
                "sealedBy",
                "已发出选票 " + ballotsIssued + " 张，休会时须封存，请写明封存人。",
                ballotsIssued + " ballots are out; they must be sealed. Name who sealed them.");
    }
}
