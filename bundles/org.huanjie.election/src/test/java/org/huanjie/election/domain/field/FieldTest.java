// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.SealedText;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Nomination;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.huanjie.election.domain.candidate.Stamp;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.ReviewAnswer;
import org.huanjie.election.domain.sheet.ReviewLine;
import org.huanjie.election.domain.sheet.ReviewResult;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.testkit.LawProfiles;
import org.junit.jupiter.api.Test;

class FieldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 17);
    private static final Profile PROFILE = LawProfiles.streetPlan2015();

    private static Candidate candidate(String name, Rung rung) {
        Source source = new Source(SourceChannel.ELECTED, SourceGroup.OTHER, SourcePractice.CULTIVATED);
        Nomination nomination = new Nomination(
                new CandidateId(name), new Named("m-" + name, name, name), Office.MEMBER, source, 1, DAY, false, "");
        return Candidate.restore(rung, nomination, List.of(new Stamp(rung, "batch=1", DAY, "s")));
    }

    private static Field field(List<Filed<?>> sheets, Candidate... candidates) {
        return Field.of(ElectionFile.of(Counters.first().raise(Counter.BATCH), sheets, List.of(candidates)), PROFILE);
    }

    private static Filed<ReviewAnswer> review(String department, int batch, String name, ReviewResult result) {
        ReviewAnswer answer = new ReviewAnswer(
                new Department(department),
                "",
                DAY,
                "经办",
                List.of(new ReviewLine(new CandidateId(name), result, List.of(), SealedText.NONE)));
        return new Filed<>(department + batch, SheetKind.REVIEW, "batch=" + batch, department, 1, answer);
    }

    @Test
    void theBatchCarriesThoseWhoAreNotApprovedYet() {
        Field field = field(
                List.of(),
                candidate("甲", Rung.PROSPECTIVE),
                candidate("乙", Rung.OPINED),
                candidate("丙", Rung.REJECTED),
                candidate("丁", Rung.NOMINEE));

        assertThat(field.active()).extracting(Candidate::label).containsExactly("甲", "乙");
        assertThat(field.batch()).extracting(Candidate::label).containsExactly("乙");
        assertThat(field.prospective()).extracting(Candidate::label).containsExactly("甲");
    }

    @Test
    void aBatchOfApprovedPersonsOnlyCarriesThemAll() {
        assertThat(field(List.of(), candidate("甲", Rung.PROSPECTIVE)).batch()).hasSize(1);
    }

    @Test
    void answersHoldOverTheBatchesAndTheLatestCounts() {
        List<Filed<?>> sheets = List.of(
                review("DISTRICT_DISCIPLINE", 1, "甲", ReviewResult.NO_PROBLEM),
                review("HEALTH", 1, "甲", ReviewResult.PROBLEM),
                review("HEALTH", 2, "甲", ReviewResult.NO_PROBLEM),
                review("PETITIONS", 2, "甲", ReviewResult.NO_PROBLEM));

        assertThat(field(sheets, candidate("甲", Rung.PRELIMINARY))
                        .answers()
                        .review(new CandidateId("甲"))
                        .passed())
                .isTrue();
    }

    @Test
    void whomSomethingStandsAgainstDoesNotCountForTheSurplus() {
        List<Filed<?>> sheets = List.of(review("HEALTH", 2, "甲", ReviewResult.PROBLEM));
        Field field = field(sheets, candidate("甲", Rung.PRELIMINARY), candidate("乙", Rung.PRELIMINARY));

        assertThat(field.unopposed()).extracting(Candidate::label).containsExactly("乙");
        assertThat(field.against(new CandidateId("甲"), Ground.REVIEW)).isTrue();
        assertThat(field.against(new CandidateId("甲"), Ground.OPINION)).isFalse();
    }
}
