// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Twist;
import org.huanjie.rehearsal.trial.Trials;

/** From the consent to the archive: first session, report, approval, filing, handover, talks, catalogue. */
final class FollowUpScript {
    private final Days days;
    private final Trials trials;

    FollowUpScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
    }

    void write(Diary diary, Community c) {
        int shift = c.has(Twist.QUORUM_FAILS) ? 1 : 0;
        LocalDate session = days.day(706 + shift);
        if (c.hasCommittee()) {
            diary.on(session, c.name(), "审查同意、第一次会议", () -> session(c, session));
        }
        LocalDate report = days.day(707 + shift);
        diary.on(report, c.name(), "报告选举结果", () -> report(c, report));
        if (c.has(Twist.RESULT_RETURNED)) {
            diary.on(report.plusDays(1), c.name(), "结果退回、重新报告", () -> sendAgain(c, report.plusDays(1)));
        }
        LocalDate approval = report.plusDays(c.has(Twist.RESULT_RETURNED) ? 2 : 1);
        diary.on(approval, c.name(), "审批", () -> approve(c, approval));
        LocalDate filing = days.day(710);
        diary.on(filing, c.name(), "备案、公布", () -> file(c, filing));
        diary.on(days.day(713), c.name(), "交接、培训、制度、谈话", () -> handOver(c));
        diary.on(days.day(720), c.name(), "归档", () -> archive(c));
    }

    private static List<JsonNode> elected(Community c) {
        List<JsonNode> elected = new ArrayList<>();
        Standing.running(c).forEach(r -> {
            if (List.of("ELECTED", "CONSENTED", "APPROVED", "IN_OFFICE")
                    .contains(r.path("rung").asText())) {
                elected.add(r);
            }
        });
        return elected;
    }

    private void session(Community c, LocalDate on) {
        trials.at("before-consent", c);
        List<String> team = elected(c).stream().map(r -> r.path("id").asText()).toList();
        boolean deputy = c.spec().path("deputySeats").asInt() > 0;
        Desk.must(
                c.desk()
                        .save(
                                c.as("ORG_LEADER"),
                                "first-session/proposal",
                                object(
                                        "secretary", team.get(0),
                                        "deputies", deputy ? List.of(team.get(1)) : List.of(),
                                        "chair", team.get(team.size() - 1))),
                "proposal for the first session");
        c.desk().papers(c.as("STREET_CLERK"), "consent-street", on, "T46");
        c.desk().request(c.as("ORG_LEADER"), "consent-street");
        trials.at("consent-asked", c);
        c.desk().decide(c.as("STREET_APPROVER"), "consent-street", "CONSENTED", "", on);
        List<Map<String, Object>> votes = new ArrayList<>();
        votes.add(vote(team.get(0), "SECRETARY", team.size()));
        if (deputy) {
            votes.add(vote(team.get(1), "DEPUTY", team.size()));
        }
        Desk.must(
                c.desk()
                        .save(
                                c.as("CHAIR"),
                                "first-session",
                                object(
                                        "present",
                                        team,
                                        "secret",
                                        true,
                                        "returned",
                                        team.size(),
                                        "votes",
                                        votes,
                                        "divisionOfWork",
                                        List.of(Map.of("candidate", team.get(team.size() - 1), "work", "组织委员")))),
                "first session");
        c.desk().papers(c.as("CHAIR"), "first-session", on, "T48", "T49");
        c.desk().close(c.as("CHAIR"), "first-session", "ELECTED");
    }

    private static Map<String, Object> vote(String candidate, String office, int favour) {
        return Map.of("candidate", candidate, "office", office, "favour", favour, "against", 0, "abstain", 0);
    }

    private void report(Community c, LocalDate on) {
        trials.at("before-report", c);
        send(c, on);
        trials.at("result-sent", c);
        c.desk().request(c.as("NEW_SECRETARY"), "approve-result");
    }

    private void sendAgain(Community c, LocalDate on) {
        c.desk().decide(c.as("STREET_APPROVER"), "approve-result", "RETURNED_PAPERS", "缺少会议记录附件", on);
        send(c, on);
        c.desk().request(c.as("NEW_SECRETARY"), "approve-result");
    }

    private void send(Community c, LocalDate on) {
        c.desk().papers(c.as("NEW_SECRETARY"), "report-result", on, "T50");
        c.desk().request(c.as("NEW_SECRETARY"), "report-result");
    }

    private void approve(Community c, LocalDate on) {
        c.desk().papers(c.as("STREET_CLERK"), "approve-result", on, "T51");
        c.desk().decide(c.as("STREET_APPROVER"), "approve-result", "APPROVED", "", on);
    }

    private void file(Community c, LocalDate on) {
        trials.at("before-filing", c);
        c.desk().request(c.as("STREET_CLERK"), "file-district");
        c.desk().decide(c.as("DISTRICT_RECORDER"), "file-district", "RECORDED", "", on);
        c.desk()
                .form(
                        c.as("CLERK"),
                        "publish-result",
                        object(
                                "publishedFrom",
                                on.toString(),
                                "publishedTo",
                                days.iso(720),
                                "places",
                                List.of("社区公开栏")));
        c.desk().papers(c.as("CLERK"), "publish-result", on, "T53");
        c.desk().close(c.as("CLERK"), "publish-result");
    }

    private void handOver(Community c) {
        trials.at("before-handover", c);
        List<Map<String, Object>> items = List.of(
                Map.of("category", "SEAL", "name", "印章一枚", "state", "完好", "from", "原书记", "to", "新书记", "closed", true),
                Map.of(
                        "category",
                        "ACCOUNTS",
                        "name",
                        "党费账目",
                        "state",
                        "账实相符",
                        "from",
                        "原书记",
                        "to",
                        "新书记",
                        "closed",
                        true));
        step(
                c,
                "NEW_SECRETARY",
                "handover",
                object("items", items, "supervisor", "街道监交人", "handoverOn", days.iso(713)));
        List<Map<String, String>> team = elected(c).stream()
                .map(r -> Map.of("name", r.path("name").asText(), "exam", "PASS"))
                .toList();
        step(
                c,
                "STREET_CLERK",
                "train-new-team",
                object(
                        "courseName",
                        "新班子培训",
                        "trainingOn",
                        days.iso(713),
                        "hours",
                        8,
                        "trainer",
                        "党校教师",
                        "trainees",
                        team));
        step(
                c,
                "NEW_SECRETARY",
                "build-rules",
                object("rules", List.of(Map.of("title", "议事规则", "owner", "新书记", "dueOn", days.iso(718)))));
        talks(c);
    }

    private void talks(Community c) {
        c.desk().form(c.as("NEW_SECRETARY"), "care-leavers", object("talks", List.of()));
        List<Map<String, String>> talks = new ArrayList<>();
        JsonNode leavers =
                c.as("CLERK").get(c.desk().at("facts/leaver.talk")).body().path("value");
        leavers.forEach(l -> talks.add(Map.of(
                "person", l.path("label").asText(),
                "kind", "NOT_ELECTED",
                "talkBy", "新书记",
                "talkOn", days.iso(713),
                "affirmed", "充分肯定工作成绩",
                "concerns", "关心生产生活",
                "guidance", "继续发挥作用",
                "followUp", "每季度走访")));
        step(c, "NEW_SECRETARY", "care-leavers", object("talks", talks));
    }

    private void archive(Community c) {
        trials.at("before-archive", c);
        c.desk().close(c.as("CLERK"), "publicise");
        List<Map<String, String>> items = documents(c).stream()
                .map(d -> Map.of("document", d, "retention", "PERMANENT", "place", "街道档案室"))
                .toList();
        c.desk()
                .form(
                        c.as("CLERK"),
                        "archive",
                        object("items", items, "sealedBallots", "街道档案室三号柜", "archivist", "档案员"));
        c.desk().papers(c.as("CLERK"), "archive", days.day(720), "T57");
        step(c, "STREET_LEADER", "start-residents-election", object("handedOn", days.iso(720), "module", "居委会换届工作组"));
        c.desk().close(c.as("CLERK"), "archive");
    }

    /** Every paper of the case, and what its closed steps make by the procedure it pins. */
    private static java.util.Set<String> documents(Community c) {
        java.util.Set<String> closed = new java.util.HashSet<>();
        c.as("CLERK").get(c.desk().at("steps")).body().forEach(s -> {
            if ("CLOSED".equals(s.path("status").asText())) {
                closed.add(s.path("id").asText());
            }
        });
        closed.add("archive");
        java.util.Set<String> documents = new java.util.TreeSet<>();
        JsonNode procedure = c.as("CLERK")
                .get("procedures/community-party-committee?case="
                        + c.desk().at("").substring("cases/".length()))
                .body();
        c.as("CLERK")
                .get(c.desk().at("papers"))
                .body()
                .forEach(p -> documents.add(p.path("document").asText()));
        procedure.path("steps").forEach(s -> {
            if (closed.contains(s.path("id").asText())) {
                s.path("documents").forEach(d -> documents.add(d.asText()));
            }
        });
        return documents;
    }

    private static void step(
            Community c, String part, String step, com.fasterxml.jackson.databind.node.ObjectNode form) {
        c.desk().form(c.as(part), step, form);
        c.desk().close(c.as(part), step);
    }
}
