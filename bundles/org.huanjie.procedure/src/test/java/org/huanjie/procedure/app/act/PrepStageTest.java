// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.procedure.app.ADesk;
import org.huanjie.procedure.app.Prep;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.testkit.ACommunity;
import org.huanjie.testkit.RecordedOutbox;
import org.junit.jupiter.api.Test;

class PrepStageTest {

    private final ADesk desk = new ADesk(ACommunity.aCommunity()).withCases();
    private final Prep prep = new Prep(desk);

    private StepStatus status(String step) {
        return desk.as(Role.CLERK, () -> desk.steps.status(desk.id(), StepId.of(step)));
    }

    private static void refused(Refused refusal, String code, String clause) {
        assertThat(refusal.problems())
                .extracting(p -> p.code().code(), Problem::clause)
                .contains(org.assertj.core.groups.Tuple.tuple(code, clause));
    }

    private static Refused refusalOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, act);
    }

    @Test
    void firstStageIsWalkedToTheGateOfTheThreeBars() {
        prep.walk("NORMAL");

        assertThat(status("gate-three-not-allowed")).isEqualTo(StepStatus.CLOSED);
        assertThat(status("rectify-first")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(status("adjust-communities")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(status("consult-exclusion")).isEqualTo(StepStatus.NOT_APPLICABLE);
        assertThat(desk.as(
                        Role.STREET_LEADER,
                        () -> desk.tree.partyOrg(desk.community.organisation()).orgClass()))
                .isEqualTo(OrgClass.NORMAL);
    }

    @Test
    void everyActIsOnTheTrailWithTheStateBeforeAndAfter() {
        prep.startCycle();

        assertThat(desk.audit.actions())
                .containsSubsequence("case-made", "step-opened", "form-saved", "paper-recorded", "step-closed");
        assertThat(desk.audit.entries())
                .filteredOn(e -> e.action().equals("step-closed"))
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.object()).isEqualTo("step:start-cycle");
                    assertThat(e.details())
                            .containsEntry("from", "OPEN")
                            .containsEntry("to", "CLOSED")
                            .containsEntry("outcome", "CLOSED");
                });
    }

    @Test
    void closedStreetStepGivesTheCommunitiesTheirToDos() {
        prep.startCycle();

        assertThat(desk.outbox.open())
                .extracting(RecordedOutbox.Todo::titleZh)
                .contains("待办：调查摸底", "待办：营造氛围", "待办：成立街道换届选举工作领导小组")
                .doesNotContain("待办：接收区委方案、启动换届");
    }

    @Test
    void unsignedSurveyIsRefusedByItsClauseAndNothingChanges() {
        prep.startCycle();
        desk.fill(Role.CLERK, "survey-communities", Map.of("floating", 1));
        desk.paper(Role.CLERK, "survey-communities", "T03");

        Refused refusal = refusalOf(() -> desk.close(Role.CLERK, "survey-communities"));

        refused(refusal, "gate-not-met", "S13");
        assertThat(refusal.problem().code().code()).isEqualTo("gate-not-met");
        assertThat(refusal.problems()).extracting(p -> p.code().code()).contains("form-incomplete");
        assertThat(status("survey-communities")).isEqualTo(StepStatus.OPEN);
    }

    @Test
    void stepOutOfOrderIsRefused() {
        refused(
                refusalOf(() -> desk.fill(Role.CLERK, "survey-communities", Map.of())),
                "step-out-of-order",
                "S09; S13; gap G1");
    }

    @Test
    void wrongRoleIsRefusedNamingWhoMay() {
        prep.startCycle();
        prep.survey();

        Refused refusal = refusalOf(() -> desk.fill(Role.CLERK, "classify-community", Map.of("class", "NORMAL")));

        assertThat(refusal.problem().code().code()).isEqualTo("right-missing");
        assertThat(refusal.problem().detailZh()).contains("街道换届领导小组");
    }

    @Test
    void difficultCommunityWithoutTailoredPlanIsRefused() {
        prep.startCycle();
        prep.survey();
        desk.fill(Role.STREET_LEADER, "classify-community", Map.of("class", "DIFFICULT"));

        refused(refusalOf(() -> desk.close(Role.STREET_LEADER, "classify-community")), "gate-not-met", "S13");
    }

    @Test
    void leaderOtherThanTheIncumbentNeedsAReason() {
        prep.startCycle();
        desk.fill(
                Role.STREET_LEADER,
                "form-street-group",
                Map.of("leader", "书记", "members", List.of("甲"), "officeAt", "党建办"));
        desk.close(Role.STREET_LEADER, "form-street-group");
        desk.fill(Role.ORG_LEADER, "form-community-group", Map.of("leader", "党员2", "members", List.of("党员3")));

        refused(refusalOf(() -> desk.close(Role.ORG_LEADER, "form-community-group")), "gate-not-met", "S15");
    }

    @Test
    void planWithATaskOutOfOrderIsRefused() {
        prep.startCycle();
        prep.survey();
        prep.classify("NORMAL");
        prep.groups();
        Map<String, Object> form = new java.util.HashMap<>(Prep.planForm());
        form.put("tasks", List.of(Map.of("task", "动员", "owner", "甲", "dueOn", "2026-06-12")));
        desk.fill(Role.ORG_LEADER, "draft-community-plan", form);
        desk.paper(Role.ORG_LEADER, "draft-community-plan", "T12", "T13");

        Refused refusal = refusalOf(() -> desk.close(Role.ORG_LEADER, "draft-community-plan"));

        refused(refusal, "gate-not-met", "S16; S17");
        assertThat(refusal.problem().detailZh()).contains("open-meeting");
    }

    @Test
    void returnedPlanIsDraftedAgainUnderANewKey() {
        prep.startCycle();
        prep.survey();
        prep.classify("NORMAL");
        prep.groups();
        desk.fill(Role.ORG_LEADER, "draft-community-plan", Prep.planForm());
        desk.paper(Role.ORG_LEADER, "draft-community-plan", "T12", "T13");
        desk.close(Role.ORG_LEADER, "draft-community-plan");

        desk.close(Role.STREET_LEADER, "review-community-plan", "RETURNED");

        assertThat(status("draft-community-plan")).isEqualTo(StepStatus.WAITING);
        InstanceRecord second = desk.fill(Role.ORG_LEADER, "draft-community-plan", Prep.planForm());
        assertThat(second.key().value()).isEqualTo("plan=2");
        refused(refusalOf(() -> desk.close(Role.ORG_LEADER, "draft-community-plan")), "gate-not-met", "S16");
    }

    @Test
    void failedCadreOnDutyShutsTheGateOfTheThreeBars() {
        prep.startCycle();
        prep.groups();
        desk.fill(
                Role.CLERK,
                "train-people",
                Map.of(
                        "courseName",
                        "培训",
                        "trainingOn",
                        "2026-05-22",
                        "hours",
                        6,
                        "topics",
                        List.of("LAW"),
                        "trainees",
                        List.of(Map.of("name", "甲", "type", "STAFF", "exam", "FAIL", "duty", "RECEIVE_PETITIONS"))));
        desk.close(Role.CLERK, "train-people");
        desk.fill(
                Role.CLERK,
                "public-commitment",
                Map.of(
                        "text",
                        "承诺",
                        "publishedAt",
                        "公开栏",
                        "commitments",
                        List.of(Map.of("name", "甲", "signedOn", "2026-05-22"))));
        desk.close(Role.CLERK, "public-commitment");

        refused(refusalOf(() -> desk.close(Role.CLERK, "gate-three-not-allowed")), "gate-not-met", "S24");
    }

    @Test
    void statutoryStepIsNeverWaived() {
        prep.startCycle();
        WaiveStep.Approval approval = new WaiveStep.Approval("批复", "1号", desk.clock.today(), "时间紧");

        refused(
                refusalOf(() -> desk.as(
                        Role.STREET_APPROVER,
                        () -> desk.waivers.waive(desk.id(), StepId.of("survey-communities"), approval))),
                "waiver-not-allowed",
                "S09; S13; gap G1");
    }

    @Test
    void officePracticeIsWaivedByAWrittenApproval() {
        prep.startCycle();
        prep.survey();
        prep.classify("NORMAL");
        prep.groups();
        desk.fill(Role.ORG_LEADER, "draft-community-plan", Prep.planForm());
        desk.paper(Role.ORG_LEADER, "draft-community-plan", "T12", "T13");
        desk.close(Role.ORG_LEADER, "draft-community-plan");
        WaiveStep.Approval approval = new WaiveStep.Approval("免予审核的批复", "〔2026〕9号", desk.clock.today(), "方案已由街道代拟");

        desk.as(
                Role.STREET_APPROVER,
                () -> desk.waivers.waive(desk.id(), StepId.of("review-community-plan"), approval));

        assertThat(status("review-community-plan")).isEqualTo(StepStatus.WAIVED);
    }

    @Test
    void otherStreetsCaseDoesNotExist() {
        var stranger = desk.actors.person("外街道", Role.STREET_CLERK, ACommunity.OTHER_STREET);

        assertThatThrownBy(() -> desk.actors.as(stranger, () -> desk.files.view(desk.id(), ModuleName.PROCEDURE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.problem().code().code()).isEqualTo("not-found"));
    }

    @Test
    void moduleThatIsOffIsRefused() {
        desk.switches.off(ModuleName.PROCEDURE, ACommunity.STREET);

        assertThatThrownBy(() -> desk.as(Role.CLERK, () -> desk.files.view(desk.id(), ModuleName.PROCEDURE)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.problem().code().code()).isEqualTo("module-off"));
    }

    @Test
    void factOfAModuleThatIsOffIsUnknownAndShutsTheGate() {
        prep.startCycle();
        desk.fill(Role.CLERK, "survey-communities", Prep.surveyForm());
        desk.switches.off(ModuleName.ROSTER, ACommunity.STREET);
        desk.as(Role.CLERK, () -> desk.opening.open(desk.id(), StepId.of("verify-roster"), List.of(Role.CLERK)));

        Refused refusal = refusalOf(() -> desk.close(Role.CLERK, "verify-roster"));

        refused(refusal, "fact-unknown", "条例5");
        assertThat(refusal.problem().detailZh()).contains("党员花名册").contains("未对本街道启用");
    }

    @Test
    void oneStepIsClosedWithAtMostTwelveStatements() {
        prep.startCycle();
        desk.fill(Role.CLERK, "survey-communities", Prep.surveyForm());
        desk.paper(Role.CLERK, "survey-communities", "T03");
        ADesk.DATABASE.statements().reset();

        desk.close(Role.CLERK, "survey-communities");

        assertThat(ADesk.DATABASE.statements().count())
                .as(String.join("\n", ADesk.DATABASE.statements().sent()))
                .isLessThanOrEqualTo(12);
    }

    @Test
    void eachFactIsReadOnceInAnAct() {
        prep.startCycle();
        desk.fill(Role.CLERK, "survey-communities", Prep.surveyForm());
        desk.as(Role.CLERK, () -> desk.opening.open(desk.id(), StepId.of("verify-roster"), List.of(Role.CLERK)));
        int before = desk.modules.reads();

        refusalOf(() -> desk.close(Role.CLERK, "verify-roster"));

        assertThat(desk.modules.reads() - before).isLessThanOrEqualTo(6);
    }
}
