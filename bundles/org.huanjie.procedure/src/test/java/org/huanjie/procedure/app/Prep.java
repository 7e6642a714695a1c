// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huanjie.api.fact.Item;
import org.huanjie.api.security.Role;

/** Walks the first stage (第一阶段) as the offices do, each act by the person whose it is. */
public final class Prep {

    private final ADesk desk;

    public Prep(ADesk desk) {
        this.desk = desk;
    }

    /** From the start of the cycle to the closed gate of the three bars. */
    public void walk(String orgClass) {
        startCycle();
        survey();
        classify(orgClass);
        groups();
        plan();
        training();
        desk.close(Role.CLERK, "gate-three-not-allowed");
    }

    public void startCycle() {
        desk.fill(Role.STREET_LEADER, "start-cycle", Map.of("calendarBy", "街道书记", "calendarOn", "2026-05-22"));
        desk.paper(Role.STREET_CLERK, "start-cycle", "T02");
        desk.close(Role.STREET_LEADER, "start-cycle");
    }

    public void survey() {
        desk.fill(Role.CLERK, "survey-communities", surveyForm());
        roster();
        desk.paper(Role.CLERK, "survey-communities", "T03");
        desk.close(Role.CLERK, "survey-communities");
        desk.paper(Role.CLERK, "verify-roster", "T04");
        desk.close(Role.CLERK, "verify-roster");
    }

    public static Map<String, Object> surveyForm() {
        return Map.of(
                "floating", 2,
                "occupations", "退休十六人，在职十四人",
                "petitions", "无",
                "auditState", "已审计",
                "problems", "无",
                "classProposed", "NORMAL",
                "signedBy", "张经办",
                "signedOn", "2026-05-22");
    }

    private void roster() {
        desk.modules
                .facts()
                .items("roster.status", new Item("m1", "党员1", true, ""))
                .day("roster.frozenOn", LocalDate.of(2026, 5, 22))
                .flag("roster.hasExclusionGrounds", false)
                .flag("roster.formChanged", false);
    }

    public void classify(String orgClass) {
        desk.fill(
                Role.STREET_LEADER,
                "classify-community",
                Map.of("class", orgClass, "leader", "街道副书记", "measures", "逐户走访", "dueOn", "2026-06-05"));
        desk.close(Role.STREET_LEADER, "classify-community");
    }

    public void groups() {
        desk.fill(
                Role.STREET_LEADER,
                "form-street-group",
                Map.of("leader", "街道书记", "members", List.of("街道副书记"), "officeAt", "街道党建办"));
        desk.close(Role.STREET_LEADER, "form-street-group");
        desk.fill(Role.ORG_LEADER, "form-community-group", Map.of("leader", "党员1", "members", List.of("党员2")));
        desk.close(Role.ORG_LEADER, "form-community-group");
    }

    public void plan() {
        desk.fill(Role.ORG_LEADER, "draft-community-plan", planForm());
        desk.paper(Role.ORG_LEADER, "draft-community-plan", "T12", "T13");
        desk.close(Role.ORG_LEADER, "draft-community-plan");
        desk.modules.facts().flag("plan.approved", true);
        desk.close(Role.STREET_LEADER, "review-community-plan", "APPROVED");
    }

    public static Map<String, Object> planForm() {
        return Map.of(
                "situation", "正式党员三十名",
                "intendedSeats", 5,
                "intendedMeetingOn", "2026-07-04",
                "intendedMethod", "TWO_RECOMMEND_ONE_ELECT",
                "intendedCriteria", "政治标准放在首位",
                "intendedSources", List.of("RETIRED"),
                "tasks", tasks(),
                "requirements", "按期完成");
    }

    static List<Map<String, String>> tasks() {
        return List.of(
                task("request-meeting", "2026-06-13"),
                task("propose-preliminary", "2026-06-22"),
                task("public-notice", "2026-07-01"),
                task("approve-prospective", "2026-07-02"),
                task("open-meeting", "2026-07-04"),
                task("approve-result", "2026-07-08"),
                task("handover", "2026-07-12"));
    }

    private static Map<String, String> task(String step, String dueOn) {
        return Map.of("step", step, "task", "办理" + step, "owner", "党员1", "dueOn", dueOn);
    }

    public void training() {
        desk.fill(
                Role.CLERK,
                "train-people",
                Map.of(
                        "courseName",
                        "换届业务培训",
                        "trainingOn",
                        "2026-05-22",
                        "hours",
                        6,
                        "topics",
                        List.of("LAW", "PROCEDURE", "METHOD"),
                        "trainees",
                        List.of(
                                Map.of("name", "党员1", "type", "COMMITTEE_MEMBER", "exam", "PASS", "duty", "NONE"),
                                Map.of(
                                        "name",
                                        "指导员",
                                        "type",
                                        "ORGANISER_CADRE",
                                        "exam",
                                        "PASS",
                                        "duty",
                                        "GUIDE_ELECTION"))));
        desk.close(Role.CLERK, "train-people");
        desk.fill(
                Role.CLERK,
                "public-commitment",
                Map.of(
                        "text", "严守换届纪律",
                        "publishedAt", "社区公开栏",
                        "commitments",
                                List.of(
                                        Map.of("name", "党员1", "signedOn", "2026-05-22"),
                                        Map.of("name", "指导员", "signedOn", "2026-05-22"))));
        desk.close(Role.CLERK, "public-commitment");
    }
}
