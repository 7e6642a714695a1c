// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.notice.PostNotice;
import org.huanjie.election.app.notice.ReceiveObjection;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.ObjectionChannel;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.huanjie.election.domain.sheet.TakeDown;
import org.huanjie.election.domain.sheet.Verdict;
import org.huanjie.election.fixture.AnElection;
import org.huanjie.election.fixture.Refusals;
import org.huanjie.election.fixture.Walk;
import org.huanjie.testkit.database.Dump;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private final AnElection e = AnElection.ofACommittee();
    private final Walk walk = Walk.of(e);
    private final PostNotice notice = new PostNotice(e.desk());
    private List<CandidateId> ids = List.of();

    @BeforeEach
    void opined() {
        ids = walk.nominate(6, Office.MEMBER);
        walk.propose(ids).review(ids).list(ids).inspect(ids).consult(ids);
        e.on("2026-06-26").as(Role.STREET_CLERK, "街道");
    }

    @AfterEach
    void close() {
        e.close();
    }

    @Test
    void twoDaysAreTooShort() {
        Refused refused = Refusals.of(() -> notice.post(e.id(), 2, List.of("栏")));

        assertThat(refused.problem().code().code()).isEqualTo("notice-too-short");
        assertThat(refused.problem().clause()).isEqualTo("S39");
    }

    @Test
    void theContentIsTakenFromTheFormsAndHasItsHash() {
        PublicNotice up = notice.post(e.id(), 5, List.of("公开栏")).sheet();

        assertThat(up.entries()).hasSize(6);
        assertThat(up.firstDay()).isEqualTo("2026-06-27");
        assertThat(up.lastDay()).isEqualTo("2026-07-01");
        assertThat(up.hash()).hasSize(64);
        assertThat(e.rung("党员11")).isEqualTo(Rung.IN_NOTICE);
    }

    @Test
    void itHangsUntilTheDayAfterTheLast() {
        notice.post(e.id(), 3, List.of("栏"));
        e.on("2026-06-29");
        assertThat(Refusals.codeOf(
                        () -> notice.takeDown(e.id(), new TakeDown(e.view().today(), true, ""))))
                .isEqualTo("notice-not-over");
        assertThat(e.value("notice.days")).isEqualTo(new FactValue.Count(2));
        e.on("2026-06-30");
        notice.takeDown(e.id(), new TakeDown(e.view().today(), true, ""));

        assertThat(e.value("notice.days")).isEqualTo(new FactValue.Count(3));
        assertThat(e.value("notice.takenDown")).isEqualTo(new FactValue.Flag(true));
    }

    @Test
    void changedContentBeginsANewNoticeOfFullLength() {
        notice.post(e.id(), 3, List.of("栏"));
        assertThat(Refusals.codeOf(() -> notice.post(e.id(), 3, List.of("栏")))).isEqualTo("wrong-state");
        e.on("2026-06-30");
        notice.takeDown(e.id(), new TakeDown(e.view().today(), false, "被涂改"));
        assertThat(e.value("notice.contentUnchanged")).isEqualTo(new FactValue.Flag(false));

        notice.post(e.id(), 3, List.of("栏"));

        assertThat(e.value("notice.days")).isEqualTo(new FactValue.Count(0));
        assertThat(e.value("notice.lastDay")).isEqualTo(new FactValue.Day(LocalDate.of(2026, 7, 3)));
    }

    @Test
    void anObjectionOpensTheCheckAndADisqualificationRemovesThePerson() {
        notice.post(e.id(), 5, List.of("栏"));
        ReceiveObjection objections = new ReceiveObjection(e.desk(), e.actors(), e.seal());
        ReceiveObjection.Request matter =
                new ReceiveObjection.Request(e.view().today(), ObjectionChannel.LETTER, true, ids.get(0), "低保优亲厚友");
        Filed<Objection> filed = objections.receive(e.id(), matter);

        assertThat(e.steps().done())
                .contains("raise notice.objectionOpened HOLDS", "begin handle-objections as STREET_CLERK");
        assertThat(e.value("notice.openObjections")).isEqualTo(new FactValue.Count(1));
        assertThat(Dump.of(e.database())).doesNotContain("优亲厚友");
        objections.decide(
                e.id(),
                filed.id(),
                new ReceiveObjection.Verdicted(
                        "纪委", Verdict.DISQUALIFY, "属实", e.view().today(), ""));
        assertThat(e.value("notice.objectionOpened")).isEqualTo(new FactValue.Flag(true));
        assertThat(Refusals.codeOf(() -> e.close(StepNames.OBJECTIONS, "NO_PROBLEM")))
                .isEqualTo("outcome-differs");
        e.close(StepNames.OBJECTIONS, "DISQUALIFY").remove("B12", StepNames.OBJECTIONS);
        assertThat(e.rung("党员11")).isEqualTo(Rung.REJECTED);
        e.as(Role.CLERK, "经办");
        assertThat(Refusals.codeOf(() -> objections.read(e.id()))).isEqualTo("right-missing");
    }

    @Test
    void anObjectionAfterTheCheckWasClosedOpensACheckOfItsOwn() {
        notice.post(e.id(), 5, List.of("栏"));
        ReceiveObjection objections = new ReceiveObjection(e.desk(), e.actors(), e.seal());
        List<FactValue> asTheStepBegins = new ArrayList<>();
        e.steps()
                .alongside("raise notice.objectionOpened HOLDS", () -> e.raise(Counter.OBJECTION, 2))
                .alongside(
                        "begin handle-objections as STREET_CLERK",
                        () -> asTheStepBegins.add(e.value("notice.objectionOpened")));

        Filed<Objection> filed = objections.receive(
                e.id(),
                new ReceiveObjection.Request(e.view().today(), ObjectionChannel.LETTER, true, ids.get(0), "反映问题"));

        assertThat(filed.key()).isEqualTo("objection=2");
        assertThat(asTheStepBegins).containsExactly(new FactValue.Flag(true));
    }

    @Test
    void anObjectionAfterThePreparationBeganIsCheckedOutsideTheStep() {
        notice.post(e.id(), 5, List.of("栏"));
        e.steps().is("prepare-meeting", StepStatus.OPEN);
        ReceiveObjection objections = new ReceiveObjection(e.desk(), e.actors(), e.seal());
        ReceiveObjection.Request matter =
                new ReceiveObjection.Request(e.view().today(), ObjectionChannel.VISIT, false, ids.get(0), "反映问题");

        Filed<Objection> late = objections.receive(e.id(), matter);

        assertThat(late.sheet().late()).isTrue();
        assertThat(e.steps().done()).doesNotContain("raise notice.objectionOpened HOLDS");
        assertThat(objections
                        .decide(
                                e.id(),
                                late.id(),
                                new ReceiveObjection.Verdicted(
                                        "纪委", Verdict.DISQUALIFY, "属实", e.view().today(), ""))
                        .sheet()
                        .open())
                .isFalse();
        assertThat(e.value("notice.openObjections")).isEqualTo(new FactValue.Count(0));
        assertThat(e.value("candidates.active")).isEqualTo(new FactValue.Count(5));
    }
}
