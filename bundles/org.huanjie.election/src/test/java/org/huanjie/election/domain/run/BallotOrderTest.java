// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.huanjie.api.procedure.Counters;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Nominee;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.huanjie.election.domain.candidate.Step;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.ProposedPerson;
import org.huanjie.election.domain.sheet.SheetKind;
import org.junit.jupiter.api.Test;

class BallotOrderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);

    private static Candidate candidate(String name, Office office, String strokes) {
        Source source = new Source(SourceChannel.ELECTED, SourceGroup.OTHER, SourcePractice.CULTIVATED);
        Nomination nomination = new Nomination(
                new CandidateId(name), new Named("m", name, name), office, source, 1, DAY, false, strokes);
        return Nominee.of(nomination, new Step("batch=1", DAY, "propose-preliminary"));
    }

    private static BallotOrder order(Contest contest, List<Filed<?>> sheets, Candidate... candidates) {
        List<CandidateId> ids = Arrays.stream(candidates).map(Candidate::id).toList();
        ElectionFile file = ElectionFile.of(Counters.first(), sheets, List.of(candidates));
        return BallotOrder.of(file, new RunPlan(RunKind.FIRST, ids, List.of(), contest.seats(), 0), contest);
    }

    @Test
    void committeeCandidatesStandByStrokesOfTheSurname() {
        BallotOrder order = order(
                Contest.committee(3),
                List.of(),
                candidate("方圆", Office.MEMBER, ""),
                candidate("王强", Office.MEMBER, ""),
                candidate("丁一", Office.MEMBER, ""),
                candidate("马云", Office.MEMBER, ""));

        assertThat(order.expected()).containsExactly("丁一", "马云", "王强", "方圆");
        assertThat(order.holds(List.of("丁一", "马云", "王强", "方圆"))).isTrue();
        assertThat(order.holds(List.of("马云", "丁一", "王强", "方圆"))).isFalse();
    }

    @Test
    void aCharacterOutsideTheTableIsPlacedByHandUnlessItsStrokesWereRecorded() {
        BallotOrder byHand = order(
                Contest.committee(3),
                List.of(),
                candidate("\ud87e\udc00一", Office.MEMBER, ""),
                candidate("丁一", Office.MEMBER, ""));

        assertThat(byHand.holds(List.of("\ud87e\udc00一", "丁一"))).isTrue();
        assertThat(byHand.holds(List.of("丁一", "\ud87e\udc00一"))).isTrue();
    }

    @Test
    void secretaryCandidatesStandInTheOrderTheSuperiorApproved() {
        Candidate second = candidate("丁一", Office.SECRETARY, "");
        Candidate first = candidate("王强", Office.SECRETARY, "");
        Proposal proposal =
                new Proposal(DAY, List.of(new ProposedPerson(first.id(), ""), new ProposedPerson(second.id(), "")));
        Filed<Proposal> filed = new Filed<>("p", SheetKind.PROPOSAL, "batch=1", "", 1, proposal);

        assertThat(order(Contest.branch(0, true), List.of(filed), second, first).expected())
                .containsExactly("王强", "丁一");
    }
}
