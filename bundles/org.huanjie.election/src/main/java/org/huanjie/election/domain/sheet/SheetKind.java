// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.Arrays;
import org.huanjie.api.procedure.Repeats;

/**
 * The kinds of record with the step in which each arises. Three kinds are secret: of an old version only totals are kept, ids are
 * random and their audit events carry no time (无记名).
 */
public enum SheetKind {
    RECOMMENDATION(RecommendationRound.class, Repeats.CASE),
    CANDIDATE_FORM(CandidateForm.class, Repeats.CASE),
    PROPOSAL(Proposal.class, Repeats.BATCH),
    REVIEW(ReviewAnswer.class, Repeats.BATCH),
    PRELIMINARY_LIST(PreliminaryList.class, Repeats.BATCH),
    INSPECTION(Inspection.class, Repeats.BATCH),
    LETTER(DepartmentLetter.class, Repeats.BATCH),
    OPINION(DepartmentAnswer.class, Repeats.BATCH),
    OPINION_DECISION(OpinionDecision.class, Repeats.BATCH),
    NOTICE(PublicNotice.class, Repeats.BATCH),
    OBJECTION(Objection.class, Repeats.OBJECTION),
    WITHDRAWAL(Withdrawal.class, Repeats.INCIDENT),
    MEETING(MeetingOpening.class, Repeats.ROUND),
    ATTENDANCE(Attendance.class, Repeats.ROUND),
    EXCLUSION_VOTE(ExclusionVote.class, Repeats.ROUND),
    QUORUM(QuorumReport.class, Repeats.ROUND),
    METHOD_VOTE(MethodVote.class, Repeats.ROUND),
    SCRUTINEERS(Scrutineers.class, Repeats.ROUND),
    PRIMARY(PrimaryCount.class, Repeats.ROUND),
    FORMAL_LIST(FormalList.class, Repeats.LIST),
    INTRODUCTION(Introduction.class, Repeats.LIST),
    ADJOURNMENT(Adjournment.class, Repeats.ROUND),
    BALLOT_PRINT(BallotPrint.class, Repeats.RUN),
    BALLOT_ISSUE(BallotIssue.class, Repeats.RUN),
    VOTING(Voting.class, Repeats.RUN),
    BALLOT_RETURN(BallotReturn.class, Repeats.RUN),
    COUNT(TellerSheet.class, Repeats.RUN),
    COUNT_SIGNATURE(CountSignature.class, Repeats.RUN),
    RESULT(Result.class, Repeats.RUN),
    DECISION(ResultDecision.class, Repeats.RUN),
    RUNOFF(RunoffCall.class, Repeats.RUN),
    SUPPLEMENTARY(SupplementaryCall.class, Repeats.RUN),
    REDUCTION(SeatReduction.class, Repeats.RUN),
    ANNOUNCEMENT(Announcement.class, Repeats.ROUND),
    WRITE_IN_REVIEW(WriteInReview.class, Repeats.ROUND),
    SECRETARY_PROPOSAL(SecretaryProposal.class, Repeats.SESSION),
    FIRST_SESSION(FirstSession.class, Repeats.SESSION);

    private final Class<? extends Sheet> type;
    private final Repeats repeats;

    SheetKind(Class<? extends Sheet> type, Repeats repeats) {
        this.type = type;
        this.repeats = repeats;
    }

    /** The record's type. */
    public Class<? extends Sheet> type() {
        return type;
    }

    /** By which counters the record repeats, as its step does. */
    public Repeats repeats() {
        return repeats;
    }

    /** True for attendance, ballots and counts: nothing about them may tell an order or a time. */
    public boolean secret() {
        return switch (this) {
            case ATTENDANCE, BALLOT_PRINT, BALLOT_ISSUE, VOTING, BALLOT_RETURN, COUNT, PRIMARY -> true;
            default -> false;
        };
    }

    /** The kind of this record. */
    public static SheetKind of(Sheet sheet) {
        return of(sheet.getClass());
    }

    /** The kind of this type of record. @throws IllegalArgumentException for a type without a kind */
    public static SheetKind of(Class<? extends Sheet> type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of " + type));
    }
}
