// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.huanjie.rehearsal.client.Json.object;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The community's plan (实施方案), written down and not submitted yet. */
final class Plans {
    private static final Map<String, String> TASKS = Map.of(
            "request-meeting", "06-11",
            "propose-preliminary", "06-18",
            "public-notice", "06-26",
            "approve-prospective", "07-02",
            "open-meeting", "07-04",
            "approve-result", "07-08",
            "handover", "07-13");

    private Plans() {}

    static void draft(Course course) {
        List<Map<String, String>> tasks = Stream.of(
                        "request-meeting",
                        "propose-preliminary",
                        "public-notice",
                        "approve-prospective",
                        "open-meeting",
                        "approve-result",
                        "handover")
                .map(step -> Map.of(
                        "step",
                        step,
                        "task",
                        "按期办理",
                        "owner",
                        course.community().secretary(),
                        "dueOn",
                        "2026-" + TASKS.get(step)))
                .toList();
        course.desk()
                .form(
                        course.as("ORG_LEADER"),
                        "draft-community-plan",
                        object(
                                "situation", "党组织按期换届",
                                "intendedSeats", course.community().seats(),
                                "intendedMeetingOn", "2026-07-04",
                                "intendedMethod", "INTERNAL_DELIBERATION",
                                "intendedCriteria", "政治素质高、热爱社区工作",
                                "intendedSources", List.of("RETIRED", "SOCIAL_WORKER"),
                                "tasks", tasks,
                                "requirements", "步骤不减少、程序不走样"));
    }
}
