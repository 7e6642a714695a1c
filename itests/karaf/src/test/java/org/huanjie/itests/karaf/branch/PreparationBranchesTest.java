// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.huanjie.rehearsal.desk.Desk;
import org.junit.jupiter.api.Test;

/** Plans and requests that come back, training that lapses, a shift of the term, a change of the organisation (准备阶段、请示). */
class PreparationBranchesTest extends BranchTest {
    @Test
    @Branch("X01")
    void aPlanThatTheStreetReturnsIsDraftedAnew() {
        Course course = course(Street.SMALL).until("实施方案");
        plan(course);
        Snapshot before = course.snapshot();

        course.desk()
                .decide(course.as("STREET_LEADER"), "review-community-plan", "RETURNED", "时间安排不合理", course.today());

        before.followed("X01").raised("plan").again("draft-community-plan", "ORG_LEADER");
        before.key("draft-community-plan", "plan=2")
                .waiting("review-community-plan")
                .running();
    }

    private static void plan(Course course) {
        Plans.draft(course);
        course.desk().papers(course.as("ORG_LEADER"), "draft-community-plan", course.today(), "T12", "T13");
        course.desk().close(course.as("ORG_LEADER"), "draft-community-plan");
    }

    @Test
    @Branch("X02")
    void aRequestThatTheStreetReturnsIsMadeAnew() {
        Course course = course(Street.SMALL).until("批复换届请示");
        course.desk().papers(course.as("STREET_CLERK"), "request-meeting", course.today(), "T20");
        Snapshot before = course.snapshot();

        course.desk().decide(course.as("STREET_APPROVER"), "request-meeting", "RETURNED", "时间须调整", course.today());

        before.followed("X02").raised("request").again("request-meeting", "ORG_LEADER");
        before.key("request-meeting", "request=2").running();
    }

    @Test
    @Branch("B19")
    void aDifficultCommunityIsPutInOrderFirstAndPlansForEmergencies() {
        Course course = course(Street.DIFFICULT).until("认定类别、成立领导小组");
        Snapshot before = course.snapshot();

        course.through("认定类别、成立领导小组");

        before.noted("B19").again("rectify-first", "STREET_APPROVER");
        before.waiting("contingency-plan").running();
    }

    @Test
    @Branch("B20")
    void anElectionThatIsPostponedMovesItsWindows() {
        Course course = course(Street.SMALL).until("实施方案");
        course.declare("ORG_LEADER", "POSTPONEMENT", "办公用房修缮，无法开会");
        ObjectNode form = object("direction", "POSTPONE", "newDate", "2026-08-20", "reason", "办公用房修缮，无法开会");
        course.desk().form(course.as("ORG_LEADER"), "postpone-election", form);
        course.desk().papers(course.as("STREET_CLERK"), "postpone-election", course.today(), "T58");
        course.desk().request(course.as("ORG_LEADER"), "postpone-election");
        Snapshot before = course.snapshot();

        course.desk().decide(course.as("STREET_APPROVER"), "postpone-election", "APPROVED", "", course.today());

        before.followed("B20").raised().running();
        assertThat(course.get("CLERK", "").path("shiftMonths").asInt()).isEqualTo(2);
        assertThat(due(course, "open-meeting")).isEqualTo("2026-09-10");
    }

    private static String due(Course course, String step) {
        for (JsonNode line : course.get("CLERK", "calendar").path("lines")) {
            if (line.path("step").asText().equals(step)) {
                return line.path("due").asText();
            }
        }
        return "";
    }

    @Test
    @Branch("B21")
    void aChangeOfTheOrganisationPausesTheElectionUntilTheRosterIsVerifiedAnew() {
        Course course = course(Street.SMALL).until("批复换届请示");
        Snapshot before = course.snapshot();

        course.declare("STREET_LEADER", "PAUSE", "社区拟合并，党组织设置待定");

        before.followed("B21").raised("roster").again("verify-roster", "CLERK");
        before.key("adjust-party-units", "roster=2")
                .waiting("adjust-party-units")
                .running();
        assertThat(course.desk()
                        .tryDecide(course.as("STREET_APPROVER"), "request-meeting", "APPROVED", "", course.today())
                        .code())
                .isEqualTo("case-paused");
    }

    @Test
    @Branch("B24")
    void fewerMembersThanTheFormNeedsMeansRosterRequestAndCandidatesAnew() {
        Course course = course(Street.SHRINKING).until("资格联审");
        Snapshot before = course.snapshot();

        leave(course, "任才丽");

        before.followed("B24").raised("roster", "request", "batch").again("verify-roster", "CLERK");
        before.waiting("adjust-party-units")
                .waiting("request-meeting")
                .waiting("propose-preliminary")
                .running();
    }

    private static void leave(Course course, String name) {
        String path = "rosters/" + course.community().partyOrg() + "/members/"
                + course.community().named(name).id();
        Desk.must(
                course.as("CLERK")
                        .put(
                                path + "/standing",
                                object(
                                        "punishment", "NONE",
                                        "legalState", "NONE",
                                        "ended", "MOVED",
                                        "document", "组织关系介绍信",
                                        "number", "转1号",
                                        "date", course.today().toString()),
                                course.as("CLERK").get(path).etag()),
                "member leaves");
    }

    @Test
    @Branch("B26")
    void aGuideWhoseTrainingLapsesSendsEverybodyBackToTraining() {
        Course course = course(Street.SMALL).until("批复换届请示");
        Snapshot before = course.snapshot();

        course.declare("STREET_CLERK", "GUIDE_LAPSED", "指导员复试不合格");

        before.followed("B26").raised("training").again("train-people", "CLERK");
        before.key("gate-three-not-allowed", "training=2")
                .waiting("gate-three-not-allowed")
                .running();
    }

    @Test
    @Branch("B27")
    void whatIsDoneAfterItsLastDayIsMarkedLateForEverAndBarsNothing() {
        Course course = course(Street.SMALL).until("实施方案");
        course.day(601);
        plan(course);
        Snapshot before = course.snapshot();

        course.desk().decide(course.as("STREET_LEADER"), "review-community-plan", "APPROVED", "", course.today());

        before.noted("B27").outcome("review-community-plan", "APPROVED").running();
        assertThat(course.get("CLERK", "steps/review-community-plan")
                        .path("step")
                        .path("late")
                        .asBoolean())
                .isTrue();
    }
}
