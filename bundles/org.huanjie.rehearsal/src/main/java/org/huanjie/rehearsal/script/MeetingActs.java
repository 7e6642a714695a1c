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
import java.util.Set;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Freezes;
import org.huanjie.rehearsal.cast.Member;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.trial.Trials;

/** The acts of the general meeting (党员大会), from the notice to the introduction of the candidates. */
public final class MeetingActs {
    private static final List<String> COUNTERS = List.of("清点员甲", "清点员乙");

    private final Trials trials;

    public MeetingActs(Trials trials) {
        this.trials = trials;
    }

    /** Calls the meeting of a day, and freezes the roster for it. */
    public void prepare(Community c, LocalDate notice, LocalDate meeting) {
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
                                COUNTERS,
                                "draftBallot",
                                "候选人以姓氏笔画为序",
                                "agenda",
                                "清点人数、通过选举办法、选举"));
        c.desk().papers(c.as("ORG_LEADER"), "prepare-meeting", notice, "T34", "T35");
        Freezes.forMeeting(c);
        c.desk().close(c.as("ORG_LEADER"), "prepare-meeting");
    }

    /** Opens the meeting with those who came. */
    public void open(Sitting s, List<Member> present) {
        Community c = s.community();
        s.came(present);
        String chair = c.named(c.secretary()).id();
        Desk.must(
                c.as("CHAIR")
                        .post(
                                c.desk().at("meeting"),
                                object("chair", Map.of("memberId", chair), "recorder", "记录员", "place", "社区会议室")),
                "meeting opens");
        trials.at("meeting-open", c);
        c.desk().papers(c.as("CHAIR"), "open-meeting", s.on(), "T39");
        String etag = c.as("CHAIR").get(c.desk().at("meeting/attendance")).etag();
        Desk.must(
                c.as("CHAIR")
                        .put(
                                c.desk().at("meeting/attendance"),
                                object("present", asTheyCame(present), "leave", List.of()),
                                etag),
                "attendance");
        c.desk().close(c.as("CHAIR"), "open-meeting");
    }

    /** The order of the door is never that of the roster; the sheet must not keep it. */
    private static List<String> asTheyCame(List<Member> present) {
        List<String> ids = new ArrayList<>(present.stream().map(Member::id).toList());
        Collections.reverse(ids);
        return ids;
    }

    /** The vote on who is not counted, where the street approved somebody; everybody else is against. */
    public void exclusions(Sitting s, int favour) {
        Community c = s.community();
        JsonNode step = c.as("CHAIR").get(c.desk().at("steps/adopt-exclusions")).body();
        if ("NOT_APPLICABLE".equals(step.path("step").path("status").asText())) {
            return;
        }
        ObjectNode vote = object("favour", favour, "against", s.number() - favour, "abstain", 0);
        put(c, "meeting/votes/exclusions", vote);
        c.desk().close(c.as("CHAIR"), "adopt-exclusions");
    }

    /** The report of who came. */
    public void attendance(Sitting s) {
        put(s.community(), "meeting/quorum", object("counters", COUNTERS));
    }

    /** Reports who came, and finds the meeting valid. */
    public void valid(Sitting s) {
        Community c = s.community();
        attendance(s);
        c.desk().papers(c.as("CHAIR"), "check-quorum", s.on(), "T40");
        c.desk().close(c.as("CHAIR"), "check-quorum", "VALID");
    }

    /** Reports who came, and finds them too few. */
    public void tooFew(Sitting s) {
        Community c = s.community();
        attendance(s);
        trials.at("quorum-short", c);
        c.desk().close(c.as("CHAIR"), "check-quorum", "FAILED");
    }

    public void method(Sitting s) {
        Community c = s.community();
        put(
                c,
                "meeting/votes/method",
                object("favour", s.number(), "against", 0, "abstain", 0, "writeInRequiresAgainst", true));
        c.desk().papers(c.as("CHAIR"), "adopt-election-method", s.on(), "T35");
        c.desk().close(c.as("CHAIR"), "adopt-election-method");
    }

    public void officials(Sitting s) {
        Community c = s.community();
        trials.at("before-officials", c);
        Set<String> standing = Standing.candidateIds(c);
        List<Member> free =
                s.present().stream().filter(m -> !standing.contains(m.id())).toList();
        boolean staff = free.size() < 4;
        List<Map<String, String>> tellers = staff
                ? List.of(Map.of("name", "工作人员甲"), Map.of("name", "工作人员乙"))
                : List.of(
                        Map.of("memberId", free.get(1).id()),
                        Map.of("memberId", free.get(2).id()));
        ObjectNode team = object(
                "chief",
                Map.of("memberId", free.get(0).id()),
                "scrutineers",
                List.of(),
                "tellers",
                tellers,
                "tellersAreStaff",
                staff,
                "favour",
                s.number(),
                "against",
                0,
                "abstain",
                0);
        put(c, "meeting/votes/scrutineers", team);
        c.desk().papers(c.as("CHAIR"), "elect-scrutineers", s.on(), "T41");
        c.desk().close(c.as("CHAIR"), "elect-scrutineers");
    }

    /** Everybody still running becomes a formal candidate. */
    public void formal(Sitting s) {
        Community c = s.community();
        trials.at("before-formal-list", c);
        formalList(s);
        c.desk().close(c.as("CHAIR"), "confirm-formal");
    }

    /** Writes the list of formal candidates down. */
    public void formalList(Sitting s) {
        Community c = s.community();
        ObjectNode list = object(
                "candidates", Standing.ids(c), "favour", s.number(), "against", 0, "abstain", 0, "changeReason", "");
        put(c, "meeting/formal-list", list);
    }

    public void introduce(Sitting s) {
        Community c = s.community();
        put(c, "meeting/introduction", object("candidates", Standing.ids(c), "questions", "无", "answers", "无"));
        c.desk().close(c.as("CHAIR"), "introduce-candidates");
    }

    private static void put(Community c, String path, ObjectNode body) {
        Desk.must(c.desk().save(c.as("CHAIR"), path, body), path);
    }
}
