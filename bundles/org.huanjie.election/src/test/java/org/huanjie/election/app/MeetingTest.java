// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.meeting.AdjournMeeting;
import org.huanjie.election.app.meeting.MeetingVotes;
import org.huanjie.election.app.meeting.OpenMeeting;
import org.huanjie.election.app.meeting.TakeAttendance;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.huanjie.testkit.ACommunity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {
    private AnElection e = AnElection.ofACommittee();

    @AfterEach
    void close() {
        e.close();
    }

    private AnElection of(ACommunity community) {
        e.close();
        e = AnElection.of(community);
        return e;
    }

    private OpenMeeting open() {
        e.on("2026-07-04").as(Role.CHAIR, "主持人");
        return new OpenMeeting(e.desk(), e.people(), e.organisations());
    }

    private Filed<Attendance> take(int from, int to) {
        List<String> ids = IntStream.rangeClosed(from, to)
                .mapToObj(n -> e.community().memberId(n).value())
                .toList();
        return new TakeAttendance(e.desk(), e.actors()).take(e.id(), ids, List.of(), Edit.FIRST);
    }

    @ParameterizedTest(name = "{0} presides: {1}")
    @CsvSource({"党员1, OUTGOING_COMMITTEE", "党员2, OUTGOING_COMMITTEE", "党员3, OTHER"})
    void theCapacityOfTheChairIsDerived(String chair, String capacity) {
        open().open(e.id(), PersonRef.named(chair), "记录人", "会议室");

        assertThat(e.value("meeting.chairOf")).isEqualTo(new FactValue.Text(capacity));
    }

    @Test
    void aBranchWithoutACommitteeIsPresidedByItsSecretary() {
        of(ACommunity.aCommunity().named("林荫社区").withoutCommittee());
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");

        assertThat(e.value("meeting.chairOf")).isEqualTo(new FactValue.Text("OUTGOING_SECRETARY"));
    }

    @Test
    void anOrganisationOfTwoFullMembersCannotElect() {
        of(ACommunity.aCommunity().withoutCommittee().withMembers(2));

        Refused refused = Refusals.of(() -> open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室"));

        assertThat(refused.problem().code().code()).isEqualTo("too-few-members");
        assertThat(refused.problem().clause()).isNotBlank();
    }

    @Test
    void theAttendanceSheetIsPreparedThenSavedWhole() {
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");
        assertThat(e.value("meeting.entitled")).isEqualTo(new FactValue.Count(30));
        assertThat(e.fact("meeting.present")).isInstanceOf(Fact.Unknown.class);
        assertThat(Refusals.codeOf(() -> e.close(StepNames.OPEN, "CLOSED"))).isEqualTo("sheet-missing");

        take(1, 24);

        assertThat(e.value("meeting.present")).isEqualTo(new FactValue.Count(24));
        assertThat(Refusals.codeOf(() -> take(1, 25))).isEqualTo("version-required");
    }

    @Test
    void anExcludedMemberWhoAttendsCountsInBothNumbers() {
        of(ACommunity.aCommunity().withExclusions(3));
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");
        List<String> ids = new ArrayList<>(IntStream.rangeClosed(1, 24)
                .mapToObj(n -> e.community().memberId(n).value())
                .toList());
        ids.add(e.community().memberId(30).value());
        new TakeAttendance(e.desk(), e.actors()).take(e.id(), ids, List.of(), Edit.FIRST);
        assertThat(e.value("meeting.expected")).as("not adopted yet").isEqualTo(new FactValue.Count(30));

        new MeetingVotes(e.desk(), e.people()).exclusions(e.id(), new MotionVote(20, 1, 2), Edit.FIRST);

        assertThat(e.value("meeting.expected")).isEqualTo(new FactValue.Count(28));
        assertThat(e.value("meeting.present")).isEqualTo(new FactValue.Count(25));
        assertThat(e.value("exclusion.vote"))
                .isEqualTo(new FactValue.Names(new LinkedHashSet<>(List.of("favour=20", "against=1", "abstain=2"))));
        assertThat(e.fact("meeting.expected").reasons().get(0).zh()).contains("1 名到会");
    }

    @Test
    void exclusionsNotAdoptedStayInTheBase() {
        of(ACommunity.aCommunity().withExclusions(3));
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");
        take(1, 24);

        new MeetingVotes(e.desk(), e.people()).exclusions(e.id(), new MotionVote(15, 8, 1), Edit.FIRST);

        assertThat(e.value("meeting.expected")).isEqualTo(new FactValue.Count(30));
    }

    @Test
    void moreHandsThanHeadsAreRefused() {
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");
        take(1, 24);

        assertThat(Refusals.codeOf(() -> new MeetingVotes(e.desk(), e.people())
                        .method(e.id(), new MotionVote(24, 1, 0), true, Edit.FIRST)))
                .isEqualTo("vote-does-not-add-up");
    }

    @Test
    void quorumFailuresAreCountedOverTheRounds() {
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");
        take(1, 23);
        MeetingVotes votes = new MeetingVotes(e.desk(), e.people());
        votes.quorum(e.id(), List.of("清点人"), Edit.FIRST);
        e.close(StepNames.QUORUM, "FAILED");
        assertThat(e.value("quorum.failures")).isEqualTo(new FactValue.Count(1));

        e.raise(Counter.ROUND, 2);

        assertThat(e.fact("meeting.present")).isInstanceOf(Fact.Unknown.class);
        assertThat(e.value("quorum.failures")).isEqualTo(new FactValue.Count(1));
    }

    @Test
    void aReportOlderThanTheAttendanceIsNotClosedOn() {
        open().open(e.id(), PersonRef.named("党员1"), "记录人", "会议室");
        take(1, 24);
        new MeetingVotes(e.desk(), e.people()).quorum(e.id(), List.of("清点人"), Edit.FIRST);
        List<String> ids = IntStream.rangeClosed(1, 25)
                .mapToObj(n -> e.community().memberId(n).value())
                .toList();
        new TakeAttendance(e.desk(), e.actors()).take(e.id(), ids, List.of(), new Edit("\"2\"", "漏登一人"));

        assertThat(Refusals.codeOf(() -> e.close(StepNames.QUORUM, "VALID"))).isEqualTo("outcome-differs");
    }

    @Test
    void scrutineersAreNoCandidatesAndPresent() {
        Walk walk = Walk.of(e);
        walk.approved(6, Office.MEMBER);
        walk.meeting(26);
        MeetingVotes votes = new MeetingVotes(e.desk(), e.people());
        MotionVote vote = new MotionVote(26, 0, 0);

        assertThat(officials(votes, "党员11", "党员4", vote)).isEqualTo("official-is-candidate");
        assertThat(officials(votes, "党员3", "党员16", vote)).isEqualTo("official-is-candidate");
        assertThat(officials(votes, "党员30", "党员4", vote)).isEqualTo("official-absent");
        assertThat(officials(votes, "党员3", "党员3", vote)).isEqualTo("official-twice");
        PersonRef staffWithACandidatesName = PersonRef.named("党员12");
        MeetingVotes.Officials staff = new MeetingVotes.Officials(
                PersonRef.named("党员3"), List.of(), List.of(staffWithACandidatesName), true, vote);
        assertThat(Refusals.codeOf(() -> votes.scrutineers(e.id(), staff, Edit.FIRST)))
                .isEqualTo("official-is-candidate");
    }

    private String officials(MeetingVotes votes, String chief, String teller, MotionVote vote) {
        MeetingVotes.Officials officials = new MeetingVotes.Officials(
                PersonRef.named(chief), List.of(), List.of(PersonRef.named(teller)), false, vote);
        return Refusals.codeOf(() -> votes.scrutineers(e.id(), officials, Edit.FIRST));
    }

    @Test
    void anAdjournedMeetingIsToldAndTheListIsReleased() {
        Walk walk = Walk.of(e);
        List<CandidateId> ids = walk.approved(6, Office.MEMBER);
        walk.meeting(28).officials(28).formal(ids, 28);
        AdjournMeeting.Request request = new AdjournMeeting.Request("停电", true, 10, 3, List.of("党员3"));
        assertThat(Refusals.codeOf(() -> new AdjournMeeting(e.desk(), e.actors())
                        .adjourn(e.id(), new AdjournMeeting.Request("停电", true, 10, 3, List.of()))))
                .isEqualTo("invalid-value");

        new AdjournMeeting(e.desk(), e.actors()).adjourn(e.id(), request);

        assertThat(e.steps().done()).contains("raise meeting.adjourned HOLDS");
        e.raise(Counter.ROUND, 2);
        assertThat(e.value("meeting.adjourned")).isEqualTo(new FactValue.Flag(false));
        assertThat(e.rung("党员11")).isEqualTo(Rung.PROSPECTIVE);
    }
}
