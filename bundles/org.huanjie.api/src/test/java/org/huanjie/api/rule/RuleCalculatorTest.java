// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCalculatorTest {
    private static final RuleKind SUM = RuleKind.of(
            "sum", Set.of("a", "b", "on", "day", "names", "marks", "marks.x"), Set.of("half"), (in, profile) -> {
                in.optionalFlag("on");
                in.optionalDate("day");
                if (in.has("names")) {
                    in.texts("names");
                }
                if (in.has("marks")) {
                    in.counts("marks");
                }
                int a = in.count("a");
                return Answer.knowing(
                        "a",
                        a,
                        () -> Answer.of(Map.of("sum", a + in.count("b")), List.of(new Reason("和", "sum", "S00"))));
            });
    private static final RuleKind UNKNOWN_TO_LAW = RuleKind.of(
            "later", Set.of(), Set.of("notYet"), (in, profile) -> Answer.result("OK", new Reason("", "", "")));

    private final RuleCalculator calculator = new RuleCalculator(List.of(SUM, UNKNOWN_TO_LAW), new OneProfile());

    @Test
    void aQuestionIsAnswered() {
        assertThat(calculator.evaluate("sum", "law", Map.of("a", 1, "b", 2L)).integer("sum"))
                .isEqualTo(3);
        assertThat(calculator.kinds()).containsExactly("later", "sum");
    }

    @Test
    void aKindThatTheProfileDoesNotKnowIsSaidSo() {
        assertThat(calculator.evaluate("later", "law", Map.of()).is("NO_SUCH_RULE"))
                .isTrue();
    }

    @Test
    void unknownKindsProfilesAndFieldsAreRefused() {
        assertThat(refusal("summ", "law", Map.of()).problem().code()).isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(refusal("sum", "lore", Map.of()).problem().field()).isEqualTo("profile");
        assertThat(refusal("sum", "law", Map.of("a", 1, "c", 2)).problem().code())
                .isEqualTo(CommonProblem.UNKNOWN_FIELD);
        assertThat(refusal("sum", "law", Map.of("a", 1, "marks", Map.of("y", 2)))
                        .problem()
                        .field())
                .isEqualTo("marks.y");
    }

    @Test
    void impossibleValuesAreAnErrorThatKeepsWhatIsKnown() {
        Answer negative = calculator.evaluate("sum", "law", Map.of("a", 1, "b", -2));
        Map<String, Object> absent = new HashMap<>(Map.of("a", 1));
        absent.put("b", null);

        assertThat(negative.is("ERROR")).isTrue();
        assertThat(negative.integer("a")).isEqualTo(1);
        assertThat(calculator
                        .evaluate("sum", "law", Map.of("a", 1))
                        .reasons()
                        .get(0)
                        .zh())
                .contains("缺少 b");
        assertThat(calculator.evaluate("sum", "law", absent).is("ERROR")).isTrue();
        assertThat(calculator
                        .evaluate("sum", "law", Map.of("a", BigInteger.TEN.pow(30), "b", 1))
                        .is("ERROR"))
                .isTrue();
        assertThat(calculator
                        .evaluate("sum", "law", Map.of("a", 1, "b", 1, "day", "2021-02-30"))
                        .is("ERROR"))
                .isTrue();
        assertThat(calculator
                        .evaluate("sum", "law", Map.of("a", 1, "b", 1, "marks", Map.of("x", -1)))
                        .is("ERROR"))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("wrongTypes")
    void aValueOfTheWrongTypeIsRefusedByItsName(String field, Object value) {
        Map<String, Object> input = new HashMap<>(Map.of("a", 1, "b", 2));
        input.put(field, value);

        Refused refused = refusal("sum", "law", input);

        assertThat(refused.problem().code()).isEqualTo(CommonProblem.INVALID_VALUE);
        assertThat(refused.problem().field()).startsWith(field);
        assertThat(refused.problem().detailZh())
                .contains(String.valueOf(
                        value instanceof List<?> l ? l.get(0) : value instanceof Map<?, ?> m ? m.get("x") : value));
    }

    static List<Arguments> wrongTypes() {
        return List.of(
                Arguments.of("a", "1"),
                Arguments.of("a", 1.0),
                Arguments.of("a", true),
                Arguments.of("a", List.of(1)),
                Arguments.of("on", "yes"),
                Arguments.of("on", 1),
                Arguments.of("day", 20210628),
                Arguments.of("names", "A"),
                Arguments.of("names", List.of(7)),
                Arguments.of("marks", List.of(7)),
                Arguments.of("marks", Map.of("x", "7")));
    }

    @Test
    void twoRulesOfOneKindAreAMistakeOfTheProgram() {
        assertThatThrownBy(() -> new RuleCalculator(List.of(SUM, SUM), new OneProfile()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Refused refusal(String kind, String profile, Map<String, Object> input) {
        return catchThrowableOfType(Refused.class, () -> calculator.evaluate(kind, profile, input));
    }
}
