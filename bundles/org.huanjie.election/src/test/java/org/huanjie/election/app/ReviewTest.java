// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.review.AnswerReview;
import org.huanjie.election.app.review.ConsultDepartments;
import org.huanjie.election.app.review.DecidePreliminaryList;
import org.huanjie.election.app.review.ReadReviews;
import org.huanjie.election.app.review.RecordInspection;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.sheet.Inspection;
import org.huanjie.election.domain.sheet.Opinion;
import org.huanjie.election.domain.sheet.OpinionDecision;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.ReviewResult;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);
    private List<CandidateId> ids = List.of();

    @BeforeEach
    void proposed() {
        ids = walk.nominate(7, Office.MEMBER);
        walk.propose(ids);
    }

    @AfterEach
    void close() {
        e.close();
    }

    private ReadReviews read() {
        return new ReadReviews(e.desk(), e.actors(), e.seal());
    }

    @Test
    void aDepartmentReadsAndWritesItsOwnAnswersOnly() {
        walk.review("HEALTH", ids, ReviewResult.NO_PROBLEM);

        assertThat(read().review(e.id(), "HEALTH").lines()).hasSize(7);
        assertThat(Refusals.codeOf(() -> read().review(e.id(), "PETITIONS"))).isEqualTo("right-missing");
        e.asDepartment("PETITIONS");
        assertThat(Refusals.codeOf(() -> read().review(e.id(), "HEALTH"))).isEqualTo("right-missing");
        AnswerReview.Request foreign =
                new AnswerReview.Request("HEALTH", "", e.view().today(), "经办", List.of());
        assertThat(Refusals.codeOf(
                        () -> new AnswerReview(e.desk(), e.actors(), e.seal()).answer(e.id(), foreign, Edit.FIRST)))
                .isEqualTo("right-missing");
    }

    @ParameterizedTest(name = "{0} reads no answers of departments")
    @EnumSource(
            value = Role.class,
            names = {"CLERK", "ORG_LEADER", "CHAIR", "TELLER", "INSPECTOR"})
    void theCommunityReadsNone(Role role) {
        walk.review("HEALTH", ids, ReviewResult.NO_PROBLEM);
        e.as(role, "某人");

        assertThat(Refusals.codeOf(() -> read().review(e.id(), "HEALTH"))).isEqualTo("right-missing");
        assertThat(Refusals.codeOf(() -> read().reviews(e.id()))).isEqualTo("right-missing");
        assertThat(Refusals.codeOf(() -> read().opinions(e.id()))).isEqualTo("right-missing");
    }

    @Test
    void aProblemMustBeClosedAsSuchAndThePersonLeaves() {
        walk.review("DISTRICT_DISCIPLINE", ids, ReviewResult.NO_PROBLEM);
        walk.review("HEALTH", ids, ReviewResult.NO_PROBLEM);
        walk.review("PETITIONS", ids.subList(0, 6), ReviewResult.NO_PROBLEM);
        assertThat(holding("candidate.review")).isEqualTo(6);
        e.asDepartment("PETITIONS");
        List<AnswerReview.Line> lines = new ArrayList<>(ids.subList(0, 6).stream()
                .map(id -> new AnswerReview.Line(id, ReviewResult.NO_PROBLEM, List.of(), ""))
                .toList());
        lines.add(new AnswerReview.Line(ids.get(6), ReviewResult.PROBLEM, List.of("信访积案"), "详见卷宗"));
        new AnswerReview(e.desk(), e.actors(), e.seal())
                .answer(
                        e.id(),
                        new AnswerReview.Request("PETITIONS", "", e.view().today(), "经办", lines),
                        new Edit("\"1\"", "补答"));

        assertThat(e.value("candidates.active")).isEqualTo(new FactValue.Count(6));
        assertThat(Refusals.codeOf(() -> e.close(StepNames.REVIEW, "ALL_PASS"))).isEqualTo("outcome-differs");
        e.close(StepNames.REVIEW, "SOME_FAIL").remove("B10", StepNames.REVIEW);
        assertThat(e.rung("党员17")).isEqualTo(Rung.REJECTED);
        assertThat(e.rung("党员11")).isEqualTo(Rung.JOINT_REVIEWED);
        assertThat(Dump.of(e.database())).doesNotContain("详见卷宗");
    }

    @Test
    void nobodyIsListedWithAnOpenAnswer() {
        walk.review("HEALTH", ids, ReviewResult.NO_PROBLEM);
        e.as(Role.STREET_APPROVER, "工委");
        PreliminaryList list = new PreliminaryList(e.view().today(), "3号", ids);

        assertThat(Refusals.codeOf(() -> new DecidePreliminaryList(e.desk()).decide(e.id(), list, Edit.FIRST)))
                .isEqualTo("not-reviewed");
    }

    @Test
    void aListTooShortForTheSurplusIsNotSigned() {
        walk.review(ids);
        e.as(Role.STREET_APPROVER, "工委");
        DecidePreliminaryList decide = new DecidePreliminaryList(e.desk());

        assertThat(Refusals.codeOf(() -> decide.decide(
                        e.id(), new PreliminaryList(e.view().today(), "3号", ids.subList(0, 5)), Edit.FIRST)))
                .isEqualTo("surplus-not-met");
        decide.decide(e.id(), new PreliminaryList(e.view().today(), "3号", ids.subList(0, 6)), Edit.FIRST);
        e.close(StepNames.DECIDE_LIST, "CLOSED");
        assertThat(e.rung("党员17")).isEqualTo(Rung.REJECTED);
    }

    @Test
    void oneInspectorIsTooFew() {
        walk.review(ids).list(ids);
        e.as(Role.INSPECTOR, "考察组");
        Inspection alone = new Inspection(List.of("甲"), e.view().today(), 3, List.of());

        assertThat(Refusals.codeOf(() -> new RecordInspection(e.desk(), e.actors()).record(e.id(), alone, Edit.FIRST)))
                .isEqualTo("too-few-inspectors");
    }

    @Test
    void aNegativeOfTheDisciplineOrganBlocksWhateverTheStreetThinks() {
        walk.review(ids).list(ids).inspect(ids);
        walk.opinion("HEALTH", ids, Opinion.NO_OBJECTION);
        walk.opinion("PETITIONS", ids, Opinion.NO_OBJECTION);
        walk.opinion("DISTRICT_DISCIPLINE", ids, Opinion.OBJECTION);
        e.as(Role.STREET_APPROVER, "工委");
        OpinionDecision keep =
                new OpinionDecision(ids.get(0), true, "可以", "4号", e.view().today());

        assertThat(Refusals.codeOf(
                        () -> new ConsultDepartments(e.desk(), e.actors(), e.seal()).decide(e.id(), keep, Edit.FIRST)))
                .isEqualTo("discipline-blocks");
        assertThat(Refusals.codeOf(() -> e.close(StepNames.CONSULT, "NO_OBJECTION")))
                .isEqualTo("outcome-differs");
        e.close(StepNames.CONSULT, "SOME_NEGATIVE").remove("B11", StepNames.CONSULT);
        assertThat(e.rung("党员11")).isEqualTo(Rung.REJECTED);
    }

    @Test
    void theStreetDecidesOnAnotherDepartmentsObjection() {
        walk.review(ids).list(ids).inspect(ids);
        walk.opinion("DISTRICT_DISCIPLINE", ids, Opinion.NO_OBJECTION);
        walk.opinion("PETITIONS", ids, Opinion.NO_OBJECTION);
        walk.opinion("HEALTH", ids, Opinion.PARTIAL);
        assertThat(holding("candidate.opinions")).isZero();
        e.as(Role.STREET_APPROVER, "工委");
        ConsultDepartments consult = new ConsultDepartments(e.desk(), e.actors(), e.seal());
        for (CandidateId id : ids) {
            consult.decide(
                    e.id(),
                    new OpinionDecision(
                            id, !id.equals(ids.get(6)), "研究决定", "4号", e.view().today()),
                    Edit.FIRST);
        }

        assertThat(holding("candidate.opinions")).isEqualTo(7);
        e.close(StepNames.CONSULT, "SOME_NEGATIVE").remove("B11", StepNames.CONSULT);
        assertThat(e.rung("党员17")).isEqualTo(Rung.REJECTED);
        assertThat(e.rung("党员11")).isEqualTo(Rung.OPINED);
    }

    @Test
    void anAnswerWithoutALetterIsNotTaken() {
        walk.review(ids).list(ids);
        e.steps().is("consult-departments", StepStatus.OPEN);
        e.asDepartment("HEALTH");
        ConsultDepartments.Request answer =
                new ConsultDepartments.Request("HEALTH", "1号", e.view().today(), List.of());

        assertThat(Refusals.codeOf(() ->
                        new ConsultDepartments(e.desk(), e.actors(), e.seal()).answer(e.id(), answer, Edit.FIRST)))
                .isEqualTo("letter-missing");
    }

    private int holding(String fact) {
        return (int) ((FactValue.Items) e.value(fact))
                .items().stream().filter(Item::holds).count();
    }
}
