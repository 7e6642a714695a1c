// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Freezes;
import org.huanjie.rehearsal.cast.Member;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Twist;
import org.huanjie.rehearsal.trial.Trials;

/** The general meeting (党员大会) from the notice to the introduction of the candidates. */
public final class MeetingScript {
    private final Days days;
    private final Trials trials;
    private final VotingScript voting;

    MeetingScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
        this.voting = new VotingScript(trials);
    }

    void write(Diary diary, Community c) {
        diary.on(days.day(702), c.name(), "会议通知", () -> prepare(c, days.day(702), days.day(704)));
        diary.on(days.day(704), c.name(), "党员大会", () -> first(c));
        if (c.has(Twist.QUORUM_FAILS)) {
            diary.on(days.day(705), c.name(), "重新通知", () -> prepare(c, days.day(705), days.day(706)));
            diary.on(days.day(706), c.name(), "再次召开党员大会", () -> hold(c, days.day(706)));
        }
    }

    private void prepare(Community c, LocalDate notice, LocalDate meeting) {
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "prepare-meeting",
                        object(
                                "meetingOn",
                                meeting.toString(),
                                "meetingAt",
                                "上午9时，社区会议室",
                                "noticeSentOn",
                                notice.toString(),
                                "countersNamedByChair",
                                List.of("清点员甲", "清点员乙"),
                                "draftBallot",
                                "候选人以姓氏笔画为序",
                                "agenda",
                                "清点人数、通过选举办法、选举"));
        c.desk().papers(c.as("ORG_LEADER"), "prepare-meeting", notice, "T34", "T35");
        Freezes.forMeeting(c);
        c.desk().close(c.as("ORG_LEADER"), "prepare-meeting");
    }

    private void first(Community c) {
        if (!c.has(Twist.QUORUM_FAILS)) {
            hold(c, days.day(704));
            return;
        }
        open(c, Standing.tooFew(c));
        c.desk().close(c.as("CHAIR"), "open-meeting");
        exclusions(c, Standing.tooFew(c).size());
        Desk.must(
                c.desk().save(c.as("CHAIR"), "meeting/quorum", object("counters", List.of("清点员甲", "清点员乙"))),
                "attendance report");
        trials.at("quorum-short", c);
        c.desk().close(c.as("CHAIR"), "check-quorum", "FAILED");
    }

    private void hold(Community c, LocalDate on) {
        trials.at("before-meeting", c);
        List<Member> present = Standing.enough(c);
        open(c, present);
        c.desk().close(c.as("CHAIR"), "open-meeting");
        exclusions(c, present.size());
        Desk.must(
                c.desk().save(c.as("CHAIR"), "meeting/quorum", object("counters", List.of("清点员甲", "清点员乙"))),
                "attendance report");
        c.desk().papers(c.as("CHAIR"), "check-quorum", on, "T40");
        c.desk().close(c.as("CHAIR"), "check-quorum", "VALID");
        Desk.must(
                c.desk()
                        .save(
                                c.as("CHAIR"),
                                "meeting/votes/method",
                                object(
                                        "favour",
                                        present.size(),
                                        "against",
                                        0,
                                        "abstain",
                                        0,
                                        "writeInRequiresAgainst",
                                        true)),
                "election method");
        c.desk().papers(c.as("CHAIR"), "adopt-election-method", on, "T35");
        c.desk().close(c.as("CHAIR"), "adopt-election-method");
        officials(c, present);
        formal(c, present.size());
        voting.run(c, present, on);
    }

    private void open(Community c, List<Member> present) {
        Desk.must(
                c.as("CHAIR")
                        .post(
                                c.desk().at("meeting"),
                                object(
                                        "chair",
                                        Map.of(
                                                "memberId",
                                                c.named(c.secretary()).id()),
                                        "recorder",
                                        "记录员",
                                        "place",
                                        "社区会议室")),
                "meeting opens");
        trials.at("meeting-open", c);
        c.desk().papers(c.as("CHAIR"), "open-meeting", days.day(704), "T39");
        String etag = c.as("CHAIR").get(c.desk().at("meeting/attendance")).etag();
        Desk.must(
                c.as("CHAIR")
                        .put(
                                c.desk().at("meeting/attendance"),
                                object("present", asTheyCame(present), "leave", List.of()),
                                etag),
                "attendance");
    }

    /** The order of the door is never that of the roster; the sheet must not keep it. */
    private static List<String> asTheyCame(List<Member> present) {
        List<String> ids = new ArrayList<>(present.stream().map(Member::id).toList());
        Collections.reverse(ids);
        return ids;
    }

    private void exclusions(Community c, int present) {
        JsonNode step = c.as("CHAIR").get(c.desk().at("steps/adopt-exclusions")).body();
        if ("NOT_APPLICABLE".equals(step.path("step").path("status").asText())) {
            return;
        }
        Desk.must(
                c.desk()
                        .save(
                                c.as("CHAIR"),
                                "meeting/votes/exclusions",
                                object("favour", present, "against", 0, "abstain", 0)),
                "vote on exclusions");
        c.desk().close(c.as("CHAIR"), "adopt-exclusions");
    }

    private void officials(Community c, List<Member> present) {
        trials.at("before-officials", c);
        List<Member> free = present.stream()
                .filter(m -> !Standing.candidateIds(c).contains(m.id()))
                .toList();
        boolean staff = free.size() < 4;
        Member chief = free.get(0);
        List<Map<String, String>> tellers = staff
                ? List.of(Map.of("name", "工作人员甲"), Map.of("name", "工作人员乙"))
                : List.of(
                        Map.of("memberId", free.get(1).id()),
                        Map.of("memberId", free.get(2).id()));
        Desk.must(
                c.desk()
                        .save(
                                c.as("CHAIR"),
                                "meeting/votes/scrutineers",
                                object(
                                        "chief",
                                        Map.of("memberId", chief.id()),
                                        "scrutineers",
                                        List.of(),
                                        "tellers",
                                        tellers,
                                        "tellersAreStaff",
                                        staff,
                                        "favour",
                                        present.size(),
                                        "against",
                                        0,
                                        "abstain",
                                        0)),
                "scrutineers and tellers");
        c.desk().papers(c.as("CHAIR"), "elect-scrutineers", days.day(704), "T41");
        c.desk().close(c.as("CHAIR"), "elect-scrutineers");
    }

    private void formal(Community c, int present) {
        trials.at("before-formal-list", c);
        ObjectNode list = object(
                "candidates", Standing.ids(c), "favour", present, "against", 0, "abstain", 0, "changeReason", "");
        Desk.must(c.desk().save(c.as("CHAIR"), "meeting/formal-list", list), "formal list");
        c.desk().close(c.as("CHAIR"), "confirm-formal");
        Desk.must(
                c.desk()
                        .save(
                                c.as("CHAIR"),
                                "meeting/introduction",
                                object("candidates", Standing.ids(c), "questions", "无", "answers", "无")),
                "introduction");
        c.desk().close(c.as("CHAIR"), "introduce-candidates");
    }
}
