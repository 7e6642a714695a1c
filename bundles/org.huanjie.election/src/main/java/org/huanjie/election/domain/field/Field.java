// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.field;

import java.util.Arrays;
import java.util.List;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.ApprovedMember;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.ConsentedMember;
import org.huanjie.election.domain.candidate.ElectedMember;
import org.huanjie.election.domain.candidate.MemberInOffice;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.Withdrawal;
import org.huanjie.election.domain.sheet.WithdrawalMoment;

/** The field of candidates (候选人队伍) as it stands: who is active, who is in the current batch, whom something stands against. */
public final class Field {
    private final ElectionFile file;
    private final Answers answers;

    private Field(ElectionFile file, Answers answers) {
        this.file = file;
        this.answers = answers;
    }

    /** The field of this file; the profile names the departments that must answer. */
    public static Field of(ElectionFile file, Profile profile) {
        return new Field(file, Answers.of(file, profile));
    }

    /** What the departments, inspectors and checks said. */
    public Answers answers() {
        return answers;
    }

    /** Everybody who still stands and was proposed: from the current proposal on. */
    public List<Standing> active() {
        return file.candidates().stream()
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast)
                .filter(c -> c.rung() != Rung.NOMINEE || proposedNow(c))
                .toList();
    }

    /** Active candidates of the main contest against whom nothing stands: what counts for the surplus. */
    public List<Standing> unopposed() {
        return active().stream()
                .filter(c -> !opposed(c.id()))
                .filter(c -> c.nomination().office() != Office.DEPUTY)
                .toList();
    }

    /** Candidates the current batch carries: not yet approved; all active ones where everybody is approved already. */
    public List<Standing> batch() {
        List<Standing> open = active().stream()
                .filter(c -> c.rung().compareTo(Rung.PROSPECTIVE) < 0)
                .toList();
        return open.isEmpty() ? active() : open;
    }

    /** Approved by the street and still standing (list of T32). */
    public List<Standing> prospective() {
        return active().stream()
                .filter(c -> c.rung() == Rung.PROSPECTIVE || c.rung() == Rung.FORMAL)
                .toList();
    }

    /** Elected so far in this election and not returned. */
    public List<Candidate> elected() {
        return file.candidates().stream()
                .filter(c -> c instanceof ElectedMember
                        || c instanceof ConsentedMember
                        || c instanceof ApprovedMember
                        || c instanceof MemberInOffice)
                .toList();
    }

    /** Elected so far to the seats of the main contest. */
    public List<Candidate> seated() {
        return elected().stream()
                .filter(c -> c.nomination().office() != Office.DEPUTY)
                .toList();
    }

    /** True if a review, the inspection, an opinion, a verdict or a withdrawal stands against the person. */
    public boolean opposed(CandidateId id) {
        return Arrays.stream(Ground.values()).anyMatch(ground -> against(id, ground));
    }

    /** True if this ground stands against the person. */
    public boolean against(CandidateId id, Ground ground) {
        return switch (ground) {
            case REVIEW -> !answers.review(id).problems().isEmpty();
            case INSPECTION ->
                answers.finding(id)
                        .filter(f -> f.conclusion() == Conclusion.UNSUITABLE)
                        .isPresent();
            case OPINION -> answers.opinions(id).out();
            case VERDICT -> answers.verdictAgainst(id);
            case WITHDRAWAL ->
                file.all(Withdrawal.class).stream()
                        .map(Filed::sheet)
                        .anyMatch(w -> w.candidate().equals(id) && w.moment() != WithdrawalMoment.AFTER_ISSUE);
        };
    }

    private boolean proposedNow(Standing candidate) {
        return file.current(Proposal.class).filter(p -> p.names(candidate.id())).isPresent();
    }
}
