// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import org.huanjie.api.error.Refused;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.run.RunChain;

/** The current run, for acts that need it. */
public final class Runs {
    private Runs() {}

    /** @throws Refused sheet-missing while no formal list is fixed */
    public static RunChain chain(Act act) {
        return RunChain.of(act.file(), act.contest(), act.profile())
                .orElseThrow(() -> Refused.byClause(
                        ElectionProblem.SHEET_MISSING,
                        "S43",
                        "formalList",
                        "正式候选人名单尚未确定，不能办理选票。请先确定名单。",
                        "The formal list is not fixed yet. Fix it first."));
    }

    /** Entitled members present. */
    public static int present(Act act) {
        return MeetingState.of(act.file(), act.profile())
                .headcount()
                .map(Headcount::present)
                .orElse(0);
    }
}
