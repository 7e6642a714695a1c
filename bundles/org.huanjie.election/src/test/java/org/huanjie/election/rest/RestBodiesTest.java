// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.fixture.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RestBodiesTest {
    static Stream<Arguments> missing() {
        return Stream.of(
                row(
                        "a nominee without a person",
                        "person",
                        () -> new NomineeBody(null, "MEMBER", "2026-06-17", null).checked()),
                row(
                        "a person named twice over",
                        "person",
                        () -> new NomineeBody(new PersonBody("m1", "王强"), "MEMBER", "2026-06-17", null).checked()),
                row(
                        "an office that does not exist",
                        "office",
                        () -> new NomineeBody(new PersonBody(null, "王强"), "BOSS", "2026-06-17", null).checked()),
                row(
                        "no source",
                        "source",
                        () -> new NomineeBody(new PersonBody(null, "王强"), "MEMBER", "2026-06-17", null).checked()),
                row(
                        "a day that does not exist",
                        "nominatedOn",
                        () -> new NomineeBody(new PersonBody(null, "王强"), "MEMBER", "2026-02-30", null).checked()),
                row(
                        "a month that does not exist",
                        "birthYm",
                        () -> form("1979-13").open(new CandidateId("c1"))),
                row("a vote below zero", "favour", () -> VoteBody.of(-1, 0, 0)),
                row("a vote left out", "abstain", () -> VoteBody.of(1, 0, null)),
                row("a sheet without marks", "marks", () -> new CountBody.SheetBody(9, 0, null, null, null).checked()),
                row(
                        "a session without votes",
                        "votes",
                        () -> new SessionBody(List.of("c1"), true, 1, null, null, null).checked()),
                row(
                        "a withdrawal without a reason",
                        "reason",
                        () -> new WithdrawalBody("WITHDRAWN", " ", "工委", "2026-07-01").checked(new CandidateId("c1"))));
    }

    private static Arguments row(String why, String field, Runnable act) {
        return Arguments.of(why, field, act);
    }

    private static FormBody form(String birthYm) {
        return new FormBody(
                "女", "汉族", birthYm, "", "大学", "2004-06", "干部", "委员", List.of(), List.of(), "", "", "", "", "", null);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("missing")
    void everyFieldThatIsMissingOrWrongIsNamed(String why, String field, Runnable act) {
        Refused refused = Refusals.of(act);

        assertThat(refused.problem().code()).as(why).isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(refused.problem().field()).isEqualTo(field);
    }

    @Test
    void theFamilyComesBackRowByRow() {
        List<FormBody.Relative> family = List.of(
                new FormBody.Relative("妻子", "李某", "1980-01", "群众", "退休"),
                new FormBody.Relative("儿子", "王某", "", "", ""));

        assertThat(FamilyText.read(FamilyText.of(family))).isEqualTo(family);
        assertThat(FamilyText.read("")).isEmpty();
    }
}
