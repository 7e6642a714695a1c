// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ballot;

import java.util.List;
import java.util.Set;
import org.huanjie.api.roster.Voter;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.domain.Labels;
import org.huanjie.election.domain.run.RunPlan;
import org.huanjie.election.domain.sheet.WriteIn;

/** L27; 条例第二十五条 (B22, B23): whether a person written in may be elected; otherwise the entries count for nobody and the ballot stays valid. */
final class WriteInCheck {
    private final List<Voter> members;
    private final Labels labels;
    private final Set<String> onBallot;

    WriteInCheck(Act act, People people, RunPlan plan) {
        this.members = people.members(act.view());
        this.labels = Labels.among(members);
        this.onBallot = Set.copyOf(act.file().labels(plan.everybody()));
    }

    WriteIn judge(EnterCount.Other other) {
        PersonRef ref = other.person();
        List<Voter> found = members.stream()
                .filter(v -> ref.memberId().isEmpty()
                        ? v.name().equals(ref.name())
                        : v.id().value().equals(ref.memberId()))
                .toList();
        if (found.size() != 1) {
            String name = ref.name().isEmpty() ? ref.memberId() : ref.name();
            String why = found.isEmpty() ? "不是本组织党员" : "有重名党员，选票无法辨认是哪一位";
            return new WriteIn(name, name, other.office(), other.favour(), false, why);
        }
        Voter voter = found.get(0);
        String label = labels.of(voter).label();
        String why = onBallot.contains(label) ? "已是选票上的候选人" : voter.full() && voter.mayBeElected() ? "" : "没有被选举权";
        return new WriteIn(voter.name(), label, other.office(), other.favour(), why.isEmpty(), why);
    }
}
