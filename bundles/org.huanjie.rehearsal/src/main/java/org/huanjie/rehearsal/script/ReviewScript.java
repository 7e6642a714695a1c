// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Twist;
import org.huanjie.rehearsal.trial.Trials;

/** From the joint review to the reply on the prospective candidates. */
public final class ReviewScript {
    static final List<String> DEPARTMENTS = List.of("DISTRICT_DISCIPLINE", "HEALTH", "PETITIONS");

    private final Days days;
    private final Trials trials;

    ReviewScript(Days days, Trials trials) {
        this.days = days;
        this.trials = trials;
    }

    void write(Diary diary, Community c) {
        diary.on(days.day(619), c.name(), "资格联审", () -> review(c));
        diary.on(days.day(622), c.name(), "初步人选名单", () -> list(c));
        diary.on(days.day(623), c.name(), "考察、征求意见", () -> inspectAndAsk(c));
        diary.on(days.day(625), c.name(), "考察结论、部门意见", () -> answers(c));
        diary.on(days.day(626), c.name(), "公示", () -> notice(c));
        diary.on(days.day(629), c.name(), "公示期间", () -> during(c));
        diary.on(days.day(702), c.name(), "公示期满、研究批复", () -> prospective(c));
    }

    private void review(Community c) {
        trials.at("before-review", c);
        for (String department : DEPARTMENTS) {
            Desk.must(
                    c.desk()
                            .save(
                                    c.as("DEPT-" + department),
                                    "reviews/" + department,
                                    object(
                                            "answerNo",
                                            "联审〔" + days.year() + "〕1号",
                                            "answeredOn",
                                            days.iso(619),
                                            "handler",
                                            "联审员",
                                            "answers",
                                            Standing.ids(c).stream()
                                                    .map(id -> Map.of(
                                                            "candidate",
                                                            id,
                                                            "result",
                                                            "NO_PROBLEM",
                                                            "items",
                                                            List.of(),
                                                            "note",
                                                            ""))
                                                    .toList())),
                    "review by " + department);
            trials.at("after-review-" + department, c);
        }
    }

    private void list(Community c) {
        c.desk().close(c.as("DEPT-HEALTH"), "joint-review", "ALL_PASS");
        Desk.must(
                c.desk()
                        .save(
                                c.as("STREET_APPROVER"),
                                "preliminary-list",
                                object(
                                        "decidedOn",
                                        days.iso(622),
                                        "minutesNo",
                                        "党工委会议纪要1号",
                                        "candidates",
                                        Standing.ids(c))),
                "preliminary list");
        c.desk().close(c.as("STREET_APPROVER"), "decide-preliminary-list");
    }

    private void inspectAndAsk(Community c) {
        trials.at("before-inspection", c);
        Desk.must(
                c.desk()
                        .save(
                                c.as("INSPECTOR"),
                                "inspection",
                                object(
                                        "inspectors", List.of("考察员甲", "考察员乙", "考察员丙"),
                                        "inspectedOn", days.iso(623),
                                        "talks", 12,
                                        "findings",
                                                Standing.ids(c).stream()
                                                        .map(id -> Map.of(
                                                                "candidate",
                                                                id,
                                                                "conclusion",
                                                                "SUITABLE",
                                                                "summary",
                                                                "表现良好"))
                                                        .toList())),
                "inspection");
        c.desk().papers(c.as("INSPECTOR"), "inspect", days.day(623), "T26");
        for (String department : DEPARTMENTS) {
            Desk.must(
                    c.desk()
                            .save(
                                    c.as("STREET_CLERK"),
                                    "opinions/" + department + "/letter",
                                    object("letterNo", "街党函1号", "sentOn", days.iso(623), "answerBy", days.iso(625))),
                    "letter to " + department);
        }
        trials.at("opinions-open", c);
    }

    private void answers(Community c) {
        for (String department : DEPARTMENTS) {
            Desk.must(
                    c.desk()
                            .save(
                                    c.as("DEPT-" + department),
                                    "opinions/" + department,
                                    object(
                                            "answerNo", "复函1号",
                                            "answeredOn", days.iso(625),
                                            "answers",
                                                    Standing.ids(c).stream()
                                                            .map(id -> Map.of(
                                                                    "candidate",
                                                                    id,
                                                                    "opinion",
                                                                    "NO_OBJECTION",
                                                                    "reason",
                                                                    ""))
                                                            .toList())),
                    "opinion of " + department);
        }
        c.desk().close(c.as("INSPECTOR"), "inspect", "ALL_SUITABLE");
        c.desk().close(c.as("STREET_CLERK"), "consult-departments", "NO_OBJECTION");
    }

    private void notice(Community c) {
        trials.at("before-notice", c);
        Desk.must(
                c.as("STREET_CLERK").post(c.desk().at("notice"), object("days", 5, "places", List.of("社区党务公开栏"))),
                "public notice");
    }

    private void during(Community c) {
        trials.at("notice-up", c);
        if (!c.has(Twist.OBJECTION_REMOVES)) {
            return;
        }
        String last = Standing.ids(c).get(Standing.ids(c).size() - 1);
        Reply objection = Desk.must(
                c.as("STREET_CLERK")
                        .post(
                                c.desk().at("objections"),
                                object(
                                        "receivedOn",
                                        days.iso(629),
                                        "channel",
                                        "LETTER",
                                        "named",
                                        true,
                                        "candidate",
                                        last,
                                        "issue",
                                        "反映问题一件")),
                "objection");
        trials.at("objection-open", c);
        diaryOfObjection(c, objection.text("id"));
    }

    private void diaryOfObjection(Community c, String objection) {
        Desk.must(
                c.desk()
                        .save(
                                c.as("STREET_CLERK"),
                                "objections/" + objection + "/verdict",
                                object(
                                        "checker", "核查员",
                                        "verdict", "DISQUALIFY",
                                        "finding", "经核查属实",
                                        "closedOn", days.iso(629),
                                        "repliedOn", days.iso(629))),
                "verdict");
        c.desk().papers(c.as("STREET_CLERK"), "handle-objections", days.day(629), "T30");
        c.desk().close(c.as("STREET_CLERK"), "handle-objections", "DISQUALIFY");
    }

    private void prospective(Community c) {
        Desk.must(
                c.as("STREET_CLERK")
                        .post(
                                c.desk().at("notice/take-down"),
                                object("takenDownOn", days.iso(702), "unchanged", true, "remark", "")),
                "take-down");
        c.desk().papers(c.as("STREET_CLERK"), "public-notice", days.day(702), "T29");
        c.desk().close(c.as("STREET_CLERK"), "public-notice");
        c.desk().request(c.as("ORG_LEADER"), "approve-prospective");
        c.desk().papers(c.as("STREET_CLERK"), "approve-prospective", days.day(702), "T31", "T32");
        trials.at("prospective-requested", c);
        c.desk().decide(c.as("STREET_APPROVER"), "approve-prospective", "APPROVED", "", days.day(702));
    }
}
