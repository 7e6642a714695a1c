// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.meeting;

import java.util.Optional;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.QuorumRule;
import org.huanjie.election.domain.rule.ResolutionRule;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.ExclusionVote;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.MethodVote;
import org.huanjie.election.domain.sheet.QuorumReport;
import org.huanjie.election.domain.sheet.Scrutineers;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;

/** A round's meeting as its records tell it. */
public final class MeetingState {
    private final ElectionFile file;
    private final String key;
    private final Profile profile;

    private MeetingState(ElectionFile file, String key, Profile profile) {
        this.file = file;
        this.key = key;
        this.profile = profile;
    }

    /** The meeting of the current round. */
    public static MeetingState of(ElectionFile file, Profile profile) {
        return new MeetingState(file, file.key(SheetKind.MEETING), profile);
    }

    /** The meeting of the round with this key. */
    public static MeetingState at(String key, ElectionFile file, Profile profile) {
        return new MeetingState(file, key, profile);
    }

    /** How it was opened. */
    public Optional<MeetingOpening> opening() {
        return sheet(MeetingOpening.class);
    }

    /** The attendance sheet once it is taken. */
    public Optional<Attendance> attendance() {
        return prepared().filter(Attendance::taken);
    }

    /** The attendance sheet, also while only prepared. */
    public Optional<Attendance> prepared() {
        return sheet(Attendance.class);
    }

    /** The vote on exclusions with the answer of the rule; empty if no vote was recorded. */
    public Optional<Answer> exclusionAnswer() {
        return sheet(ExclusionVote.class)
                .map(v -> ResolutionRule.judge(v.base(), v.present(), v.vote().favour(), profile));
    }

    /** True if the meeting adopted the exclusions. */
    public boolean exclusionsAdopted() {
        return exclusionAnswer().filter(a -> a.is("PASSED")).isPresent();
    }

    /** The numbers, once the attendance is taken. */
    public Optional<Headcount> headcount() {
        return attendance().map(a -> Headcount.of(a, exclusionsAdopted()));
    }

    /** The quorum with its reasons, once the attendance is taken. */
    public Optional<Answer> quorum() {
        return headcount().map(h -> QuorumRule.judge(h.expected(), h.present(), profile));
    }

    /** The vote on the election method with the answer of the rule. */
    public Optional<Answer> methodAnswer() {
        return sheet(MethodVote.class)
                .map(v -> ResolutionRule.judge(v.base(), v.present(), v.vote().favour(), profile));
    }

    /** True if the adopted method ties another choice to a × (default: yes). */
    public boolean writeInNeedsAgainst() {
        return sheet(MethodVote.class).map(MethodVote::writeInRequiresAgainst).orElse(true);
    }

    /** Scrutineers and tellers of this meeting. */
    public Optional<Scrutineers> officials() {
        return sheet(Scrutineers.class);
    }

    /** How many rounds failed for want of a quorum, this one included. */
    public static int failures(ElectionFile file, Profile profile) {
        return (int) file.all(QuorumReport.class).stream()
                .filter(f -> MeetingState.at(f.key(), file, profile)
                        .quorum()
                        .filter(a -> a.is("NOT_MET"))
                        .isPresent())
                .count();
    }

    private <S extends Sheet> Optional<S> sheet(Class<S> type) {
        return file.at(type, key, "").map(Filed::sheet);
    }
}
