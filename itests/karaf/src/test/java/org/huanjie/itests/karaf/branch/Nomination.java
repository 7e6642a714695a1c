// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.Assertions;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.client.Reply;

/** Acts around the candidates that end for one of them otherwise than in the diary. */
final class Nomination {
    private static final List<String> DEPARTMENTS = List.of("DISTRICT_DISCIPLINE", "HEALTH", "PETITIONS");

    private final Course course;

    Nomination(Course course) {
        this.course = course;
    }

    List<String> standing() {
        return Standing.ids(course.community());
    }

    /** The last on the list, whom the test makes leave. */
    String last() {
        List<String> all = standing();
        return all.get(all.size() - 1);
    }

    /** Every department answers; one of them found something about this person. */
    void jointReview(String person) {
        for (String department : DEPARTMENTS) {
            boolean problem = department.equals("HEALTH");
            save(
                    "DEPT-" + department,
                    "reviews/" + department,
                    answers(
                            "handler",
                            "联审员",
                            id -> answer(
                                    id, "result", problem && id.equals(person) ? "PROBLEM" : "NO_PROBLEM", "note")));
        }
    }

    /** The team finds this person unsuitable. */
    void inspection(String person) {
        List<Map<String, String>> findings = standing().stream()
                .map(id -> Map.of(
                        "candidate",
                        id,
                        "conclusion",
                        id.equals(person) ? "UNSUITABLE" : "SUITABLE",
                        "summary",
                        "考察了解的情况"))
                .toList();
        save(
                "INSPECTOR",
                "inspection",
                object(
                        "inspectors",
                        List.of("考察员甲", "考察员乙"),
                        "inspectedOn",
                        course.today().toString(),
                        "talks",
                        12,
                        "findings",
                        findings));
        course.desk().papers(course.as("INSPECTOR"), "inspect", course.today(), "T26");
    }

    /** The discipline organ objects to this person. */
    void opinions(String person) {
        for (String department : DEPARTMENTS) {
            boolean objects = department.equals("DISTRICT_DISCIPLINE");
            ObjectNode sheet = answers(
                    "answerNo",
                    "复函1号",
                    id -> answer(id, "opinion", objects && id.equals(person) ? "OBJECTION" : "NO_OBJECTION", "reason"));
            save("DEPT-" + department, "opinions/" + department, sheet);
        }
    }

    private ObjectNode answers(String field, String value, Function<String, Map<String, Object>> answer) {
        ObjectNode sheet = object("answerNo", "1号", "answeredOn", course.today().toString());
        sheet.put(field, value);
        return sheet.setAll(object("answers", standing().stream().map(answer).toList()));
    }

    private static Map<String, Object> answer(String person, String field, String word, String why) {
        String reason = word.startsWith("NO_") ? "" : "情况属实";
        return field.equals("result")
                ? Map.of("candidate", person, field, word, "items", List.of(), why, reason)
                : Map.of("candidate", person, field, word, why, reason);
    }

    /** A matter about this person is received. */
    String objection(String person) {
        return course.post(
                        "STREET_CLERK",
                        "objections",
                        object(
                                "receivedOn",
                                course.today().toString(),
                                "channel",
                                "LETTER",
                                "named",
                                true,
                                "candidate",
                                person,
                                "issue",
                                "反映问题一件"))
                .text("id");
    }

    /** The check of a matter ends, and with it the step. */
    void verdict(String objection, String verdict) {
        String today = course.today().toString();
        save(
                "STREET_CLERK",
                "objections/" + objection + "/verdict",
                object(
                        "checker", "核查员",
                        "verdict", verdict,
                        "finding", "经核查",
                        "closedOn", today,
                        "repliedOn", today));
        course.desk().papers(course.as("STREET_CLERK"), "handle-objections", course.today(), "T30");
        course.desk().close(course.as("STREET_CLERK"), "handle-objections", verdict);
    }

    /** This person withdraws; the answer says at which moment. */
    Reply withdrawal(String person) {
        return course.post(
                "STREET_CLERK",
                "candidates/" + person + "/withdrawal",
                object(
                        "kind", "WITHDRAWN",
                        "reason", "本人申请退出",
                        "decidedBy", "本人",
                        "decidedOn", course.today().toString()));
    }

    /** The record of the withdrawal is complete. */
    void withdrawalRecorded() {
        course.desk().papers(course.as("STREET_CLERK"), "withdraw-candidate", course.today(), "T60");
        course.desk().close(course.as("STREET_CLERK"), "withdraw-candidate");
    }

    /** This person is out, on this rung. */
    void left(String person, String rung) {
        Assertions.assertThat(course.get("STREET_CLERK", "candidates/" + person)
                        .path("rung")
                        .asText())
                .isEqualTo(rung);
    }

    private void save(String part, String path, ObjectNode body) {
        course.save(part, path, body);
    }
}
