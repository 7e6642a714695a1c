// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.session;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.rule.FirstSessionQuorumRule;
import org.huanjie.election.domain.rule.OverHalfRule;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.OfficeVote;

/**
 * What the first session's votes say.
 *
 * @param quorum    answer of the quorum rule
 * @param secretary label of the elected secretary; empty if nobody has more than half
 * @param deputies  labels of the elected deputies
 */
public record SessionResult(
        int members, int present, Answer quorum, String secretary, List<String> deputies, List<Reason> reasons) {
    public SessionResult {
        deputies = List.copyOf(deputies);
        reasons = List.copyOf(reasons);
    }

    /** Of this session of a committee of so many members. */
    public static SessionResult of(FirstSession session, int members, ElectionFile file, Profile profile) {
        int present = session.present().size();
        List<Reason> reasons = new ArrayList<>();
        List<String> secretaries = new ArrayList<>();
        List<String> deputies = new ArrayList<>();
        for (OfficeVote vote : session.votes()) {
            Answer answer = OverHalfRule.judge(present, vote.favour(), profile);
            reasons.addAll(answer.reasons());
            if (Boolean.TRUE.equals(answer.values().get("elected"))) {
                (vote.office() == Office.SECRETARY ? secretaries : deputies).add(file.label(vote.candidate()));
            }
        }
        Answer quorum = FirstSessionQuorumRule.judge(members, present, profile);
        reasons.addAll(quorum.reasons());
        return new SessionResult(
                members, present, quorum, secretaries.isEmpty() ? "" : secretaries.get(0), deputies, reasons);
    }

    /** True if the secretary was elected. */
    public boolean secretaryElected() {
        return !secretary.isEmpty();
    }
}
