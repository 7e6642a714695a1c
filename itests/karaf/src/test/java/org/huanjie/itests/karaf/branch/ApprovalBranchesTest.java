// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Standing;
import org.junit.jupiter.api.Test;

/** What the street does not consent to or returns, and a secretary who is not elected (审查同意、第一次会议、审批). */
class ApprovalBranchesTest extends BranchTest {
    @Test
    @Branch("B15")
    void aResultReturnedForItsPapersIsReportedAgain() {
        Course course = course(Street.SMALL).through("报告选举结果");
        course.day(708);
        Snapshot before = course.snapshot();

        course.desk()
                .decide(course.as("STREET_APPROVER"), "approve-result", "RETURNED_PAPERS", "缺会议记录", course.today());

        before.followed("B15").raised("submission").again("report-result", "NEW_SECRETARY");
        before.waiting("approve-result").running();
    }

    private static void returned(Course course) {
        course.day(708);
        course.desk()
                .decide(
                        course.as("STREET_APPROVER"),
                        "approve-result",
                        "RETURNED_PROCEDURE",
                        "未经无记名投票",
                        course.today());
    }

    @Test
    @Branch("B16")
    void anElectionDeclaredInvalidIsHeldAgainOnceTheStreetHasDeclaredIt() {
        Course course = course(Street.SMALL).through("报告选举结果");
        Snapshot before = course.snapshot();

        returned(course);

        before.followed("B16").raised("round").status("declare-invalid", "WAITING");
        declare(course);
        before.again("prepare-meeting", "ORG_LEADER")
                .key("prepare-meeting", "round=2")
                .running();
    }

    @Test
    @Branch("B16")
    void anInvalidElectionWithTooFewCandidatesLeftBeginsWithNewOnes() {
        Course course = course(Street.SMALL).through("发票");
        Nomination nomination = new Nomination(course);
        assertThat(nomination.withdrawal(nomination.last()).text("moment")).isEqualTo("AFTER_ISSUE");
        course.through("报告选举结果");
        Snapshot before = course.snapshot();

        returned(course);

        before.followed("B16").raised("batch", "round");
        declare(course);
        before.again("propose-preliminary", "ORG_LEADER")
                .waiting("prepare-meeting")
                .running();
    }

    private static void declare(Course course) {
        course.declare("STREET_APPROVER", "INVALIDITY", "未经无记名投票");
        course.desk()
                .form(
                        course.as("STREET_APPROVER"),
                        "declare-invalid",
                        object("decision", "宣布选举无效", "reason", "未经无记名投票", "restartAt", "prepare-meeting"));
        course.desk().close(course.as("STREET_APPROVER"), "declare-invalid");
    }

    /** The committee proposes its secretary, and the street is asked. */
    private static List<String> asked(Course course) {
        List<String> team = new ArrayList<>();
        for (JsonNode candidate : Standing.running(course.community())) {
            if (candidate.path("rung").asText().equals("ELECTED")) {
                team.add(candidate.path("id").asText());
            }
        }
        course.save(
                "ORG_LEADER",
                "first-session/proposal",
                object("secretary", team.get(0), "deputies", List.of(), "chair", team.get(2)));
        course.desk().papers(course.as("STREET_CLERK"), "consent-street", course.today(), "T46");
        course.desk().request(course.as("ORG_LEADER"), "consent-street");
        return team;
    }

    @Test
    @Branch("B17")
    void aSecretaryTheStreetDoesNotConsentToIsProposedAnew() {
        Course course = course(Street.SMALL).until("审查同意、第一次会议");
        asked(course);
        Snapshot before = course.snapshot();

        course.desk().decide(course.as("STREET_APPROVER"), "consent-street", "REFUSED", "人选尚不成熟", course.today());

        before.followed("B17").raised("session").again("consent-street", "ORG_LEADER");
        before.key("consent-street", "round=1;session=2")
                .waiting("first-session")
                .running();
    }

    @Test
    @Branch("B18")
    void aSecretaryWithoutMoreThanHalfIsProposedAnew() {
        Course course = course(Street.SMALL).until("审查同意、第一次会议");
        List<String> team = asked(course);
        course.desk().decide(course.as("STREET_APPROVER"), "consent-street", "CONSENTED", "", course.today());
        vote(course, team, 1);
        Snapshot before = course.snapshot();

        course.desk().close(course.as("CHAIR"), "first-session", "NOT_ELECTED");

        before.followed("B18").raised("session").again("consent-street", "ORG_LEADER");
        before.waiting("first-session").running();
    }

    private static void vote(Course course, List<String> team, int favour) {
        Map<String, Object> secretary = Map.of(
                "candidate",
                team.get(0),
                "office",
                "SECRETARY",
                "favour",
                favour,
                "against",
                team.size() - favour,
                "abstain",
                0);
        course.save(
                "CHAIR",
                "first-session",
                object(
                        "present", team,
                        "secret", true,
                        "returned", team.size(),
                        "votes", List.of(secretary),
                        "divisionOfWork", List.of()));
        course.desk().papers(course.as("CHAIR"), "first-session", course.today(), "T48", "T49");
    }
}
