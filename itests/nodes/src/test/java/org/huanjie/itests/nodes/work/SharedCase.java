// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import java.util.Map;
import org.huanjie.itests.nodes.work.Step.Filling;

/** The first steps of a community's case, handled by whoever comes first. */
final class SharedCase {
    private static final List<Map<String, String>> TRAINEES =
            List.of(Map.of("name", "老书记", "type", "ORGANISER_CADRE", "exam", "PASS", "duty", "NONE"));

    private SharedCase() {}

    static List<Step> of(String id, Visitor leader, Visitor clerk) {
        Step survey = Step.of(id, "survey-communities", clerk, survey(), List.of());
        Step group = Step.of(
                id,
                "form-community-group",
                clerk,
                new Filling("deviationReason", Map.of("leader", "老书记", "members", List.of("组员甲"))),
                List.of());
        return List.of(
                survey,
                group,
                Step.of(
                        id,
                        "classify-community",
                        leader,
                        new Filling("rootCause", Map.of("class", "NORMAL")),
                        List.of(survey)),
                Step.of(id, "train-people", clerk, training(), List.of(group)),
                Step.open(
                        id,
                        "publicise",
                        clerk,
                        text -> Map.of("letterText", text, "records", List.of()),
                        "/letterText"),
                Step.open(id, "law-education", clerk, SharedCase::lecture, "/events/0/title"));
    }

    private static Filling survey() {
        return new Filling(
                "problems",
                Map.of(
                        "floating", 0,
                        "occupations", "退休人员为主",
                        "petitions", "无",
                        "auditState", "任期审计已完成",
                        "rootCauses", "",
                        "classProposed", "NORMAL",
                        "signedBy", "老书记",
                        "signedOn", "2026-05-23"));
    }

    private static Filling training() {
        return new Filling(
                "courseName",
                Map.of(
                        "trainingOn",
                        "2026-05-24",
                        "hours",
                        4,
                        "trainer",
                        "区委党校教师",
                        "trainerLevel",
                        "STREET",
                        "topics",
                        List.of("LAW", "PROCEDURE", "METHOD"),
                        "trainees",
                        TRAINEES));
    }

    private static Map<String, ?> lecture(String title) {
        return Map.of("events", List.of(Map.of("title", title, "on", "2026-05-24", "reach", 60, "handler", "社区经办")));
    }
}
