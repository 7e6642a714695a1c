// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.result;

import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunChain;

/** The determination of the current run, for acts that need it. */
public final class Found {
    private Found() {}

    /** The determination. */
    public static Optional<Determination> of(Act act) {
        return RunChain.of(act.file(), act.contest(), act.profile())
                .flatMap(chain -> Determination.of(act.file(), chain, act.contest(), act.profile()));
    }

    /** @throws Refused sheet-missing while the count is not agreed and signed */
    public static Determination in(Act act) {
        return of(act).orElseThrow(() -> Refused.byClause(
                ElectionProblem.SHEET_MISSING,
                "C1-C8",
                "counts",
                "计票结果尚未签字，不能确定选举结果。请先完成计票并由监票人签字。",
                "The count is not signed yet, so there is no result. Finish the count and have it signed."));
    }
}
