// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.script.Sitting;
import org.junit.jupiter.api.Test;

/** A meeting that cannot go on as planned (党员大会): too few present, too few candidates, a disturbance. */
class MeetingBranchesTest extends BranchTest {
    @Test
    @Branch("B01")
    void aMeetingShortOfTheQuorumIsCalledAgainAndReportedAfterTheThirdFailure() {
        Course course = course(Street.SMALL).until("召开党员大会");

        fails(course, "round")
                .again("prepare-meeting", "ORG_LEADER")
                .key("prepare-meeting", "round=2")
                .running();

        meetAgain(course, 705, 706);
        fails(course, "round")
                .again("prepare-meeting", "ORG_LEADER")
                .key("prepare-meeting", "round=3")
                .running();

        meetAgain(course, 707, 708);
        fails(course).reported().ended("REPORTED_NO_QUORUM");
    }

    private static Snapshot fails(Course course, String... raised) {
        Sitting sitting = new Sitting(course.community(), course.today());
        course.meeting().open(sitting, Standing.tooFew(course.community()));
        Snapshot before = course.snapshot();
        course.meeting().tooFew(sitting);
        return before.followed("B01").raised(raised);
    }

    private static void meetAgain(Course course, int notice, int meeting) {
        course.meeting()
                .prepare(
                        course.community(),
                        course.day(notice),
                        course.day(notice).plusDays(meeting - notice));
        course.day(meeting);
    }

    @Test
    @Branch("B02")
    void membersWhoseExclusionIsNotAdoptedAreCountedAgain() {
        Course course = course(Street.EXCLUDING).through("召开党员大会");
        Sitting sitting = course.sitting();
        Snapshot before = course.snapshot();

        course.meeting().exclusions(sitting, 0);

        before.followed("B02")
                .raised()
                .outcome("adopt-exclusions", "NOT_ADOPTED")
                .again("check-quorum", "CHAIR");
        before.running();
        JsonNode counted = course.get("CLERK", "roster/expected");
        assertThat(counted.path("adopted").asText()).isEqualTo("NOT_ADOPTED");
        assertThat(counted.path("exclusionsApproved").asInt()).isEqualTo(1);
        assertThat(counted.path("expected").asInt()).isEqualTo(30);
    }

    @Test
    @Branch("B14")
    void aCandidateWhoWithdrawsOnTheDayMeansANewListAndOnceTheSurplusBreaksANewMeeting() {
        Course course = course(Street.SMALL);
        course.community().nominateMore(1);
        course.through("介绍候选人");
        Nomination nomination = new Nomination(course);
        Snapshot before = course.snapshot();

        assertThat(nomination.withdrawal(nomination.last()).text("moment")).isEqualTo("ON_THE_DAY");

        before.followed("B14").raised("list");
        nomination.withdrawalRecorded();
        before.again("confirm-formal", "CHAIR")
                .key("confirm-formal", "round=1;list=2")
                .running();
        Snapshot enough = course.snapshot();

        nomination.withdrawal(nomination.last());

        enough.followed("B14").raised("batch", "round", "incident");
        nomination.withdrawalRecorded();
        enough.again("propose-preliminary", "ORG_LEADER")
                .waiting("prepare-meeting")
                .running();
    }

    @Test
    @Branch("B14S")
    void aListOfFormalCandidatesWithoutSurplusAdjournsTheMeetingForOthersToBeNominated() {
        Course course = course(Street.SMALL).until("确定正式候选人");
        Sitting sitting = course.sitting();
        List<String> all = Standing.ids(course.community());
        course.save(
                "CHAIR",
                "meeting/formal-list",
                object(
                        "candidates",
                        all.subList(0, all.size() - 1),
                        "favour",
                        sitting.number(),
                        "against",
                        0,
                        "abstain",
                        0,
                        "changeReason",
                        "党员意见较大"));
        Snapshot before = course.snapshot();

        course.desk().close(course.as("CHAIR"), "confirm-formal", "TOO_FEW");

        before.followed("B14S").raised("batch", "round").again("propose-preliminary", "ORG_LEADER");
        before.waiting("prepare-meeting").running();
    }

    @Test
    @Branch("B25")
    void aMeetingThatIsDisturbedAfterTheBallotsWereIssuedIsCalledAgain() {
        Course course = course(Street.SMALL).through("发票");
        int present = course.sitting().number();
        Snapshot before = course.snapshot();

        course.post(
                "CHAIR",
                "meeting/adjournment",
                object(
                        "reason",
                        "会场受扰，无法继续",
                        "contingencyPlanUsed",
                        false,
                        "ballotsIssued",
                        present,
                        "ballotsReturned",
                        0,
                        "sealedBy",
                        List.of("监票人")));

        before.followed("B25").raised("round").again("prepare-meeting", "ORG_LEADER");
        before.waiting("open-meeting").waiting("cast-votes").running();
    }
}
