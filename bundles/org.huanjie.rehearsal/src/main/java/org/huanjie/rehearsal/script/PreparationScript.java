// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.trial.Trials;

/** First stage (准备阶段), 22 May to 10 June: survey, class, groups, plan, training, commitments, publicity. */
final class PreparationScript {
    private final Days days;
    private final Trials trials;

    PreparationScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
    }

    void write(Diary diary, Community c) {
        diary.on(days.day(523), c.name(), "调查摸底", () -> survey(c));
        diary.on(days.day(525), c.name(), "认定类别、成立领导小组", () -> classifyAndGroup(c));
        diary.on(days.day(526), c.name(), "实施方案", () -> plan(c));
        diary.on(days.day(528), c.name(), "培训、承诺", () -> train(c));
        diary.on(days.day(529), c.name(), "宣传、普法", () -> publicise(c));
        if (c.needsRectification()) {
            diary.on(days.day(605), c.name(), "先整顿后选举", () -> rectify(c));
        }
    }

    private void survey(Community c) {
        trials.at("before-survey", c);
        c.desk()
                .form(
                        c.as("CLERK"),
                        "survey-communities",
                        object(
                                "floating",
                                0,
                                "occupations",
                                "退休人员为主，兼有机关、企业职工",
                                "petitions",
                                c.difficult() ? "积案两件，正在化解" : "无",
                                "auditState",
                                "任期审计已完成",
                                "problems",
                                c.needsRectification()
                                        ? c.spec().path("problem").asText()
                                        : "无突出问题",
                                "rootCauses",
                                c.needsRectification() ? "班子配合不够" : "",
                                "classProposed",
                                c.spec().path("class").asText(),
                                "signedBy",
                                c.secretary(),
                                "signedOn",
                                days.iso(523)));
        c.desk().papers(c.as("CLERK"), "survey-communities", days.day(523), "T03");
        c.desk().close(c.as("CLERK"), "survey-communities");
    }

    private void classifyAndGroup(Community c) {
        c.desk()
                .form(
                        c.as("STREET_LEADER"),
                        "classify-community",
                        c.needsRectification()
                                ? object(
                                        "class",
                                        c.spec().path("class").asText(),
                                        "signs",
                                        List.of("CONFLICTS"),
                                        "rootCause",
                                        "班子配合不够",
                                        "leader",
                                        "包联领导",
                                        "measures",
                                        "选派指导组，逐件化解",
                                        "dueOn",
                                        days.iso(605))
                                : object("class", "NORMAL"));
        c.desk().close(c.as("STREET_LEADER"), "classify-community");
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "form-community-group",
                        object("leader", c.secretary(), "members", List.of("组员甲", "组员乙")));
        c.desk().close(c.as("ORG_LEADER"), "form-community-group");
    }

    private void plan(Community c) {
        trials.at("before-plan", c);
        c.desk()
                .form(
                        c.as("ORG_LEADER"),
                        "draft-community-plan",
                        object(
                                "situation", c.name() + "党组织按期换届",
                                "intendedSeats", c.seats(),
                                "intendedMeetingOn", days.iso(704),
                                "intendedMethod",
                                        c.spec().path("nominationMethod").asText(),
                                "intendedCriteria", "政治素质高、组织协调能力强、热爱社区工作",
                                "intendedSources", List.of("RETIRED", "SOCIAL_WORKER"),
                                "tasks", tasks(c),
                                "requirements", "步骤不减少、程序不走样"));
        c.desk().papers(c.as("ORG_LEADER"), "draft-community-plan", days.day(526), "T12", "T13");
        c.desk().close(c.as("ORG_LEADER"), "draft-community-plan");
        trials.at("plan-submitted", c);
        c.desk().decide(c.as("STREET_LEADER"), "review-community-plan", "APPROVED", "", days.day(526));
    }

    private List<Map<String, String>> tasks(Community c) {
        List<Map<String, String>> tasks = new ArrayList<>();
        tasks.add(task("request-meeting", "请示换届", c.secretary(), 611));
        tasks.add(task("propose-preliminary", "推荐提名", c.secretary(), 618));
        tasks.add(task("public-notice", "公示", "街道经办", 626));
        tasks.add(task("approve-prospective", "批复预备人选", "街道党工委", 702));
        tasks.add(task("open-meeting", "召开党员大会", c.secretary(), 704));
        tasks.add(task("approve-result", "审批结果", "街道党工委", 708));
        tasks.add(task("handover", "工作交接", c.secretary(), 713));
        return tasks;
    }

    private Map<String, String> task(String step, String task, String owner, int monthDay) {
        return Map.of("step", step, "task", task, "owner", owner, "dueOn", days.iso(monthDay));
    }

    private void train(Community c) {
        trials.at("before-training", c);
        List<Map<String, String>> trainees = List.of(
                Map.of("name", c.secretary(), "type", "ORGANISER_CADRE", "exam", "PASS", "duty", "NONE"),
                Map.of("name", "街道指导员", "type", "STAFF", "exam", "PASS", "duty", "GUIDE_ELECTION"),
                Map.of("name", "社区工作者", "type", "STAFF", "exam", "FAIL", "duty", "NONE"));
        c.desk()
                .form(
                        c.as("CLERK"),
                        "train-people",
                        object(
                                "courseName",
                                "换届业务培训",
                                "trainingOn",
                                days.iso(528),
                                "hours",
                                4,
                                "trainer",
                                "区委党校教师",
                                "trainerLevel",
                                "STREET",
                                "topics",
                                List.of("LAW", "PROCEDURE", "METHOD"),
                                "trainees",
                                trainees));
        c.desk().papers(c.as("CLERK"), "train-people", days.day(528), "T15");
        c.desk().close(c.as("CLERK"), "train-people");
        c.desk()
                .form(
                        c.as("CLERK"),
                        "public-commitment",
                        object(
                                "text", "严守换届纪律，依法依规办事",
                                "publishedAt", "社区公开栏",
                                "commitments",
                                        trainees.stream()
                                                .map(t -> Map.of("name", t.get("name"), "signedOn", days.iso(528)))
                                                .toList()));
        c.desk().close(c.as("CLERK"), "public-commitment");
        c.desk().close(c.as("STREET_CLERK"), "gate-three-not-allowed");
    }

    private void publicise(Community c) {
        List<String> topics = List.of("MEANING", "GOAL", "PROCEDURE", "CRITERIA");
        JsonNode records = org.huanjie.rehearsal.client.Json.list(List.of(
                Map.of("medium", "QQ_GROUP", "topics", topics, "on", days.iso(529), "reach", 200, "handler", "社区经办"),
                Map.of(
                        "medium",
                        "NOTICE_BOARD",
                        "topics",
                        topics,
                        "on",
                        days.iso(529),
                        "reach",
                        500,
                        "handler",
                        "社区经办")));
        c.desk().form(c.as("CLERK"), "publicise", object("letterText", "致党员群众的一封信", "records", records));
        c.desk()
                .form(
                        c.as("CLERK"),
                        "law-education",
                        object(
                                "events",
                                List.of(Map.of("title", "普法讲座", "on", days.iso(529), "reach", 60, "handler", "社区经办"))));
        c.desk().close(c.as("CLERK"), "law-education");
    }

    private void rectify(Community c) {
        trials.at("before-rectification", c);
        c.desk()
                .form(
                        c.as("STREET_APPROVER"),
                        "rectify-first",
                        object("measures", "调整分工，化解矛盾", "result", "整顿到位", "closedOn", days.iso(605)));
        c.desk().close(c.as("STREET_APPROVER"), "rectify-first");
    }
}
