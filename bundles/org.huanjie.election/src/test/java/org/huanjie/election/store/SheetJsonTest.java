// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.SealedText;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.huanjie.election.domain.candidate.Stamp;
import org.huanjie.election.domain.sheet.Adjournment;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.AttendanceRow;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.CandidateAssessment;
import org.huanjie.election.domain.sheet.CandidateForm;
import org.huanjie.election.domain.sheet.CareerEntry;
import org.huanjie.election.domain.sheet.ChairCapacity;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.CountSignature;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.CountTotals;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.DepartmentAnswer;
import org.huanjie.election.domain.sheet.DepartmentLetter;
import org.huanjie.election.domain.sheet.Digest;
import org.huanjie.election.domain.sheet.ExclusionVote;
import org.huanjie.election.domain.sheet.Finding;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.Inspection;
import org.huanjie.election.domain.sheet.Introduction;
import org.huanjie.election.domain.sheet.InvalidReasons;
import org.huanjie.election.domain.sheet.Marks;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.MethodVote;
import org.huanjie.election.domain.sheet.NoticeEntry;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.ObjectionChannel;
import org.huanjie.election.domain.sheet.ObjectionCheck;
import org.huanjie.election.domain.sheet.OfficeVote;
import org.huanjie.election.domain.sheet.Opinion;
import org.huanjie.election.domain.sheet.OpinionDecision;
import org.huanjie.election.domain.sheet.OpinionLine;
import org.huanjie.election.domain.sheet.Outcome;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.Presence;
import org.huanjie.election.domain.sheet.PrimaryCount;
import org.huanjie.election.domain.sheet.PrimaryVotes;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.ProposedPerson;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.huanjie.election.domain.sheet.QuorumReport;
import org.huanjie.election.domain.sheet.RecommendationGroup;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.huanjie.election.domain.sheet.RecommendationRound;
import org.huanjie.election.domain.sheet.RecommendationTotal;
import org.huanjie.election.domain.sheet.Result;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.ReviewAnswer;
import org.huanjie.election.domain.sheet.ReviewLine;
import org.huanjie.election.domain.sheet.ReviewResult;
import org.huanjie.election.domain.sheet.RunoffCall;
import org.huanjie.election.domain.sheet.Scrutineers;
import org.huanjie.election.domain.sheet.SeatReduction;
import org.huanjie.election.domain.sheet.SecretaryProposal;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.huanjie.election.domain.sheet.TakeDown;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.huanjie.election.domain.sheet.Verdict;
import org.huanjie.election.domain.sheet.Voting;
import org.huanjie.election.domain.sheet.Withdrawal;
import org.huanjie.election.domain.sheet.WithdrawalKind;
import org.huanjie.election.domain.sheet.WithdrawalMoment;
import org.huanjie.election.domain.sheet.WorkShare;
import org.huanjie.election.domain.sheet.WriteIn;
import org.huanjie.election.domain.sheet.WriteInLine;
import org.huanjie.election.domain.sheet.WriteInReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 4);
    private static final CandidateId C = new CandidateId("c1");
    private static final Named N = new Named("m1", "王强", "王强");
    private static final MotionVote V = new MotionVote(9, 1, 0);
    private static final CountTotals T = new CountTotals(
            9,
            1,
            new InvalidReasons(1, 0, 0, 0),
            List.of(new Marks(C, 7, 1, 1)),
            List.of(new WriteIn("李白", "李白", Office.MEMBER, 1, false, "没有被选举权")));

    private final SheetJson json = new SheetJson();

    static Stream<Sheet> sheets() {
        CandidateForm form = new CandidateForm(
                C,
                "女",
                "汉族",
                "1979-03",
                "赤峰",
                "大学",
                "2004-06",
                "干部",
                "委员",
                List.of(new CareerEntry("2001-09", "", "务工")),
                new SealedText("x:1"),
                SealedText.NONE,
                new CandidateAssessment("好", "", "", ""));
        Objection objection =
                new Objection(DAY, ObjectionChannel.LETTER, true, C, new SealedText("x:2"), false, List.of());
        PublicNotice notice = PublicNotice.posted(DAY, 5, List.of("栏"), List.of(NoticeEntry.of("王强", form)));
        return Stream.of(
                new RecommendationRound(
                        RecommendationKind.PARTY,
                        DAY,
                        List.of(new RecommendationGroup("一组", 9, 9, 8)),
                        List.of(new RecommendationTotal(N, 8))),
                form,
                new Proposal(DAY, List.of(new ProposedPerson(C, "群众公认"))),
                new ReviewAnswer(
                        Department.DISCIPLINE,
                        "1号",
                        DAY,
                        "经办",
                        List.of(new ReviewLine(C, ReviewResult.PROBLEM, List.of("信访"), new SealedText("x:3")))),
                new PreliminaryList(DAY, "3号", List.of(C)),
                new Inspection(List.of("甲", "乙"), DAY, 12, List.of(new Finding(C, Conclusion.SUITABLE, "适宜"))),
                new DepartmentLetter(Department.DISCIPLINE, "函1号", DAY, DAY),
                new DepartmentAnswer(
                        Department.DISCIPLINE,
                        "回1号",
                        DAY,
                        List.of(new OpinionLine(C, Opinion.PARTIAL, SealedText.NONE))),
                new OpinionDecision(C, true, "可以", "3号", DAY),
                notice,
                notice.takenDown(new TakeDown(DAY.plusDays(6), true, "")),
                objection,
                objection.closed(new ObjectionCheck("纪委", Verdict.NO_PROBLEM, new SealedText("x:4"), DAY, "")),
                new Withdrawal(
                        C,
                        "FORMAL",
                        WithdrawalKind.WITHDRAWN,
                        WithdrawalMoment.ON_THE_DAY,
                        0,
                        0,
                        "健康原因",
                        "差额仍符合",
                        "工委",
                        DAY),
                new MeetingOpening(N, ChairCapacity.OUTGOING_COMMITTEE, "记录人", "会议室", DAY, 30, 1, List.of("党员1")),
                new Attendance(true, List.of(new AttendanceRow("m1", "王强", false, Presence.PRESENT))),
                new ExclusionVote(List.of("王强"), 30, 28, V),
                new QuorumReport(List.of("清点人"), 30, 0, 0, 30, 28, 1, 1),
                new MethodVote(30, 28, V, true, DAY),
                new Scrutineers(N, List.of(), List.of(Named.outsider("工作人员")), true, 30, 28, V),
                new PrimaryCount(true, 10, 10, 9, 1, List.of(new PrimaryVotes(C, 8)), List.of(C), "王强"),
                new FormalList(List.of(C), V, ""),
                new Introduction(List.of(C), "问", "答"),
                new Adjournment("停电", true, 9, 3, List.of("王强"), DAY),
                new BallotPrint(30, List.of("王强"), true),
                new BallotIssue(true, 28, 1, 1, true),
                new Voting(true, true, true, 2),
                new BallotReturn(28),
                new TellerSheet(CountSlot.FIRST, "p1", 1, T),
                new CountSignature(List.of("王强"), List.of("工作人员"), Digest.of("x")),
                new Result("FIRST", 5, 28, 15, List.of("王强"), List.of(), 0, 5, 0, Outcome.CLEAN),
                new ResultDecision(Decision.REDUCE, "接近"),
                new RunoffCall(List.of("王强", "李白"), 1, ""),
                new SupplementaryCall(1, List.of(C)),
                new SeatReduction(5, 4, 20, 28),
                new Announcement("王强", "党员1", true, List.of("王强"), "柜", DAY),
                new WriteInReview(List.of(new WriteInLine(C, true, "合格"))),
                new SecretaryProposal(C, List.of(new CandidateId("c2")), C),
                new FirstSession(
                        List.of(C),
                        true,
                        1,
                        List.of(new OfficeVote(C, Office.SECRETARY, 1, 0, 0)),
                        List.of(new WorkShare(C, "组织")),
                        DAY));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyRecordComesBackAsItWasKept(Sheet sheet) {
        String body = json.write(sheet);

        assertThat(json.read(SheetKind.of(sheet), body)).isEqualTo(sheet);
        assertThat(json.write(json.read(SheetKind.of(sheet), body)))
                .as("canonical")
                .isEqualTo(body);
    }

    @Test
    void everyKindOfRecordIsTried() {
        assertThat(sheets().map(SheetKind::of).distinct()).hasSize(SheetKind.values().length);
    }

    @Test
    void aNominationAndItsPathComeBack() {
        Source source = new Source(SourceChannel.ELECTED, SourceGroup.OTHER, SourcePractice.CULTIVATED);
        Nomination nomination = new Nomination(C, N, Office.DEPUTY, source, 2, DAY, true, "112");
        List<Stamp> path = List.of(new Stamp(Rung.NOMINEE, "batch=2", DAY, "propose-preliminary"));

        assertThat(json.nomination(json.write(nomination))).isEqualTo(nomination);
        assertThat(json.path(json.write(path))).isEqualTo(path);
    }
}
