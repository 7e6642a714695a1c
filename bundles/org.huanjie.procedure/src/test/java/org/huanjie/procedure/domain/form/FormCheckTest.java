// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 25);
    private static final FormDefinition FORM = new FormDefinition(
            "sample",
            "样表",
            "Sample",
            List.of(
                    field("leader", FieldType.PERSON, true),
                    field("total", FieldType.COUNT, false),
                    field("open", FieldType.FLAG, false),
                    new Field("on", "日期", "Day", FieldType.DATE, false, true, "", Map.of(), List.of()),
                    new Field(
                            "class",
                            "类别",
                            "Class",
                            FieldType.CODE,
                            false,
                            false,
                            "",
                            Map.of("KEY", "重点", "NORMAL", "一般"),
                            List.of()),
                    new Field(
                            "signs",
                            "表现",
                            "Signs",
                            FieldType.CODES,
                            false,
                            false,
                            "",
                            Map.of("A", "甲", "B", "乙"),
                            List.of()),
                    field("members", FieldType.NAMES, false),
                    new Field(
                            "full", "正式党员", "Full", FieldType.COUNT, true, false, "members.full", Map.of(), List.of()),
                    new Field(
                            "tasks",
                            "任务",
                            "Tasks",
                            FieldType.ROWS,
                            false,
                            false,
                            "",
                            Map.of(),
                            List.of(field("task", FieldType.TEXT, true), field("owner", FieldType.PERSON, false)))));
    private final FormCheck check = new FormCheck(FORM, TODAY, CommonProblem.INVALID_VALUE);

    private static Field field(String name, FieldType type, boolean required) {
        return new Field(name, "项目" + name, name, type, required, false, "", Map.of(), List.of());
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("a field the form does not have", "invented", "x", "invented", "unknown-field"),
                Arguments.of("a number where a name stands", "leader", 5, "leader", "invalid-value"),
                Arguments.of(
                        "a name of more than fifty characters", "leader", "李".repeat(51), "leader", "invalid-value"),
                Arguments.of("a control character", "leader", "李\u0007", "leader", "invalid-value"),
                Arguments.of("a count below zero", "total", -1, "total", "invalid-value"),
                Arguments.of("a count as text is not read as a number", "total", "5", "total", "invalid-value"),
                Arguments.of("a flag as text", "open", "true", "open", "invalid-value"),
                Arguments.of("a day that does not exist", "on", "2026-02-30", "on", "invalid-value"),
                Arguments.of("a day of the past that lies in the future", "on", "2026-05-26", "on", "invalid-value"),
                Arguments.of("a year outside every office calendar", "on", "0026-05-25", "on", "invalid-value"),
                Arguments.of("a code that is not on the list", "class", "SPECIAL", "class", "invalid-value"),
                Arguments.of("one code where a list of codes stands", "signs", "A", "signs", "invalid-value"),
                Arguments.of("a list with an unknown code", "signs", List.of("A", "C"), "signs", "invalid-value"),
                Arguments.of("the same name twice", "members", List.of("李", "李"), "members", "invalid-value"),
                Arguments.of("a blank name in a list", "members", List.of(" "), "members", "invalid-value"),
                Arguments.of("a derived number that is typed", "full", 12, "full", "invalid-value"),
                Arguments.of("text where a table stands", "tasks", "x", "tasks", "invalid-value"),
                Arguments.of("a row that is no row", "tasks", List.of("x"), "tasks", "invalid-value"),
                Arguments.of(
                        "a column the table does not have",
                        "tasks",
                        List.of(Map.of("due", "x")),
                        "tasks[1].due",
                        "unknown-field"),
                Arguments.of(
                        "a wrong cell in the second row",
                        "tasks",
                        List.of(Map.of(), Map.of("owner", 3)),
                        "tasks[2].owner",
                        "invalid-value"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongValues")
    void wrongValueIsNamedWithItsPlace(String reason, String field, Object value, String place, String code) {
        List<Problem> problems = check.problems(Map.of(field, value));

        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.field()).isEqualTo(place);
            assertThat(p.code().code()).isEqualTo(code);
            assertThat(p.detailZh()).contains(place);
            assertThat(p.detailEn()).contains(place);
        });
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThat(check.problems(Map.of("invented", 1, "total", -1, "class", "X")))
                .hasSize(3);
    }

    @Test
    void draftMayBeIncomplete() {
        assertThat(check.problems(Map.of("total", 3))).isEmpty();
    }

    @Test
    void acceptedValuesAreStrippedAndEmptyOnesLeftOut() {
        FormData data = check.accept(
                Map.of("leader", " 李学 ", "members", List.of(), "tasks", List.of(Map.of("task", " 动员 ", "owner", " "))));

        assertThat(data.values()).isEqualTo(Map.of("leader", "李学", "tasks", List.of(Map.of("task", "动员"))));
    }

    @Test
    void missingNamesRequiredFieldsAndCellsButNeverDerivedOnes() {
        FormData data = FormData.of(Map.of("tasks", List.of(Map.of("owner", "李学"))));

        List<Problem> missing = new Missing(CommonProblem.WRONG_STATE).of(FORM, data);

        assertThat(missing).extracting(Problem::field).containsExactly("leader", "tasks[1].task");
    }

    @Test
    void overlayFieldIsARequiredText() {
        FormDefinition more = FORM.withAdded(List.of("leader", "opinion"));

        assertThat(more.field("opinion")).get().satisfies(f -> {
            assertThat(f.required()).isTrue();
            assertThat(f.type()).isEqualTo(FieldType.LONGTEXT);
        });
        assertThat(more.fields()).hasSize(FORM.fields().size() + 1);
    }
}
