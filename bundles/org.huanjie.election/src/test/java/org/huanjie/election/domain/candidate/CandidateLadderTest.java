// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.Finding;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.NoticeEntry;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.ProposedPerson;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.huanjie.election.domain.sheet.TakeDown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidateLadderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);
    private static final CandidateId ID = new CandidateId("c1");
    private static final CandidateId OTHER = new CandidateId("c2");

    private static Nominee nominee() {
        Source source = new Source(SourceChannel.HIRED, SourceGroup.GRADUATE, SourcePractice.CULTIVATED);
        Nomination nomination =
                new Nomination(ID, new Named("m1", "王强", "王强"), Office.MEMBER, source, 1, DAY, false, "");
        return Nominee.of(nomination, step("propose-preliminary"));
    }

    private static Step step(String by) {
        return new Step("batch=1", DAY, by);
    }

    private static Proposal proposal(CandidateId... ids) {
        return new Proposal(
                DAY, Arrays.stream(ids).map(id -> new ProposedPerson(id, "")).toList());
    }

    private static PublicNotice notice(int days, String takenDown) {
        NoticeEntry entry = new NoticeEntry(ID, "王强", "男", "汉族", "1979-03", "大学", "2004-06", "干部", "委员");
        PublicNotice up = PublicNotice.posted(LocalDate.of(2026, 6, 26), days, List.of("栏"), List.of(entry));
        return up.takenDown(new TakeDown(LocalDate.parse(takenDown), true, ""));
    }

    private static OpinedCandidate opined() {
        return nominee()
                .proposed(proposal(ID), step("propose-preliminary"))
                .reviewed(new Standings.Review(List.of(), List.of()), step("joint-review"))
                .listed(new PreliminaryList(DAY, "3号", List.of(ID)), step("decide-preliminary-list"))
                .inspected(new Finding(ID, Conclusion.SUITABLE, ""), step("inspect"))
                .opined(new Standings.Opinions(List.of(), List.of(), false, false, false), step("consult-departments"));
    }

    @Test
    void everyRungIsClimbedWithItsRecord() {
        PublicNotice complete = notice(5, "2026-07-02");
        ProspectiveCandidate prospective =
                opined().posted(complete, step("public-notice")).approved(new Reply(step(Reply.STEP)), complete);
        FormalCandidate formal =
                prospective.fixed(new FormalList(List.of(ID), new MotionVote(9, 0, 0), ""), step("confirm-formal"));

        assertThat(formal.path().stream().map(Stamp::rung))
                .containsExactly(
                        Rung.NOMINEE,
                        Rung.PRELIMINARY,
                        Rung.JOINT_REVIEWED,
                        Rung.LISTED,
                        Rung.INSPECTED,
                        Rung.OPINED,
                        Rung.IN_NOTICE,
                        Rung.PROSPECTIVE,
                        Rung.FORMAL);
    }

    @Test
    void nobodyIsProposedWhomTheProposalDoesNotName() {
        assertThatThrownBy(() -> nominee().proposed(proposal(OTHER), step("propose-preliminary")))
                .hasMessageContaining("proposal");
    }

    @Test
    void anOpenOrNegativeReviewCarriesNobodyOn() {
        PreliminaryCandidate candidate = nominee().proposed(proposal(ID), step("propose-preliminary"));
        Standings.Review open = new Standings.Review(List.of(Department.DISCIPLINE), List.of());
        Standings.Review negative = new Standings.Review(List.of(), List.of(Department.DISCIPLINE));

        assertThatThrownBy(() -> candidate.reviewed(open, step("joint-review"))).hasMessageContaining("review");
        assertThatThrownBy(() -> candidate.reviewed(negative, step("joint-review")))
                .hasMessageContaining("review");
    }

    @Test
    void aNoticeTakenDownOnItsLastDayMakesNoProspectiveCandidate() {
        PublicNotice cutShort = notice(5, "2026-07-01");
        NoticedCandidate noticed = opined().posted(cutShort, step("public-notice"));

        assertThatThrownBy(() -> noticed.approved(new Reply(step(Reply.STEP)), cutShort))
                .hasMessageContaining("complete notice");
    }

    @Test
    void aReplyComesFromTheStepOfTheReplyOnly() {
        assertThatThrownBy(() -> new Reply(step("public-notice"))).hasMessageContaining("approve-prospective");
    }

    @ParameterizedTest
    @EnumSource(Rung.class)
    void everyRungIsRestoredFromItsRow(Rung rung) {
        Nomination nomination = nominee().nomination();
        Candidate restored = Candidate.restore(rung, nomination, List.of(new Stamp(rung, "k", DAY, "s")));

        assertThat(restored.rung()).isEqualTo(rung);
        assertThatThrownBy(() -> Candidate.restore(rung, nomination, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
