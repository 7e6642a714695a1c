// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.FillCandidateForm;
import org.huanjie.election.app.candidate.NominateCandidate;
import org.huanjie.election.app.candidate.ProposeCandidates;
import org.huanjie.election.app.candidate.RecordRecommendation;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.ProposedPerson;
import org.huanjie.election.domain.sheet.RecommendationGroup;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NominationTest {
    private final AnElection e = AnElection.ofACommittee();
    private final NominateCandidate nominate = new NominateCandidate(e.desk(), e.actors(), e.people());

    @AfterEach
    void close() {
        e.close();
    }

    private Candidate nominate(PersonRef person, Office office, String on) {
        Source source = new Source(SourceChannel.ELECTED, SourceGroup.RETIRED, SourcePractice.CULTIVATED);
        return nominate.nominate(e.id(), new NominateCandidate.Request(person, office, LocalDate.parse(on), source));
    }

    private String refused(PersonRef person, Office office, String on) {
        return Refusals.codeOf(() -> nominate(person, office, on));
    }

    @Test
    void aNomineeIsEnteredWithSourceAndBatch() {
        e.as(Role.ORG_LEADER, "书记");

        Candidate nominee = nominate(PersonRef.named("党员11"), Office.MEMBER, "2026-06-17");

        assertThat(nominee.rung()).isEqualTo(Rung.NOMINEE);
        assertThat(nominee.nomination().source().group()).isEqualTo(SourceGroup.RETIRED);
        assertThat(e.value("nominations.firstOn")).isEqualTo(new FactValue.Day(LocalDate.of(2026, 6, 17)));
        assertThat(e.audit().actions()).contains("candidate-entered");
    }

    @Test
    void nobodyIsNominatedBeforeTheDayAfterTheCriteria() {
        e.as(Role.ORG_LEADER, "书记");

        assertThat(refused(PersonRef.named("党员11"), Office.MEMBER, "2026-06-12"))
                .isEqualTo("criteria-first");
        e.facts().forget("criteria.publishedOn");
        assertThat(refused(PersonRef.named("党员11"), Office.MEMBER, "2026-06-17"))
                .isEqualTo("criteria-first");
    }

    @Test
    void aMemberMustBeMeantAndElectable() {
        e.as(Role.ORG_LEADER, "书记");

        assertThat(refused(PersonRef.named("外来人"), Office.MEMBER, "2026-06-17")).isEqualTo("not-a-member");
        assertThat(refused(PersonRef.named("党员11"), Office.SECRETARY, "2026-06-17"))
                .isEqualTo("office-not-contested");
        nominate(PersonRef.named("党员11"), Office.MEMBER, "2026-06-17");
        assertThat(refused(PersonRef.named("党员11"), Office.MEMBER, "2026-06-17"))
                .isEqualTo("already-exists");
    }

    @Test
    void aRecommendingMethodWantsVotesOfRecommendation() {
        e.facts().text("case.method", "TWO_RECOMMEND_ONE_ELECT");
        e.as(Role.CLERK, "经办");
        List<RecommendationGroup> groups = List.of(new RecommendationGroup("一组", 20, 20, 20));
        List<RecordRecommendation.Total> totals = List.of(new RecordRecommendation.Total(PersonRef.named("党员11"), 12));
        new RecordRecommendation(e.desk(), e.people())
                .record(
                        e.id(),
                        new RecordRecommendation.Request(
                                RecommendationKind.PARTY, LocalDate.of(2026, 6, 17), groups, totals),
                        Edit.FIRST);
        e.as(Role.ORG_LEADER, "书记");

        assertThat(nominate(PersonRef.named("党员11"), Office.MEMBER, "2026-06-17")
                        .label())
                .isEqualTo("党员11");
        assertThat(refused(PersonRef.named("党员12"), Office.MEMBER, "2026-06-17"))
                .isEqualTo("not-recommended");
    }

    @Test
    void aRoundThatWasNotSavedCannotBeClosed() {
        assertThat(Refusals.codeOf(() -> e.close(StepNames.RECOMMEND_MASSES, "CLOSED")))
                .isEqualTo("sheet-missing");
    }

    @Test
    void theFormKeepsHealthAndFamilyEncryptedAndMasked() {
        List<CandidateId> ids = Walk.of(e).nominate(1, Office.MEMBER);
        FillCandidateForm forms = new FillCandidateForm(e.desk(), e.actors(), e.seal());
        forms.fill(e.id(), Walk.form(ids.get(0)), new FillCandidateForm.Private("妻子 李某", "高血压"), Edit.FIRST);

        assertThat(Dump.of(e.database())).doesNotContain("高血压").doesNotContain("李某");
        e.as(Role.CLERK, "经办");
        assertThat(forms.read(e.id(), ids.get(0)).visible()).isFalse();
        e.as(Role.INSPECTOR, "考察");
        assertThat(forms.read(e.id(), ids.get(0)).texts().health()).isEqualTo("高血压");
        assertThat(e.audit().actions()).contains("candidate-form-read");
    }

    @Test
    void aCorrectionNeedsTheVersionAndTheReasonAndKeepsTheOld() {
        List<CandidateId> ids = Walk.of(e).nominate(2, Office.MEMBER);
        ProposeCandidates propose = new ProposeCandidates(e.desk());
        Proposal one = new Proposal(e.view().today(), List.of(new ProposedPerson(ids.get(0), "好")));
        Proposal two = new Proposal(
                e.view().today(), List.of(new ProposedPerson(ids.get(0), "好"), new ProposedPerson(ids.get(1), "好")));
        propose.propose(e.id(), one, Edit.FIRST);

        assertThat(Refusals.codeOf(() -> propose.propose(e.id(), two, Edit.FIRST)))
                .isEqualTo("version-required");
        assertThat(Refusals.codeOf(() -> propose.propose(e.id(), two, new Edit("\"7\"", "漏报"))))
                .isEqualTo("stale-version");
        assertThat(Refusals.codeOf(() -> propose.propose(e.id(), two, new Edit("\"1\"", ""))))
                .isEqualTo("correction-reason-missing");
        assertThat(propose.propose(e.id(), two, new Edit("\"1\"", "漏报一人"))
                        .filed()
                        .version())
                .isEqualTo(2);
        assertThat(Dump.of(e.database())).contains("漏报一人");
    }
}
