// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {
    private static Plan plan(String text) {
        return Plan.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theShippedPlanHoldsWhatTheRehearsalPromises() {
        Plan shipped = Plan.shipped();

        assertThat(shipped.street().path("communities")).hasSize(12);
        assertThat(shipped.overlay()).isTrue();
        assertThat(shipped.violations()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(shipped.violations()).extracting(Violation::id).doesNotHaveDuplicates();
        assertThat(shipped.twists().values())
                .flatExtracting(twists -> twists)
                .contains(
                        Twist.QUORUM_FAILS, Twist.TIE, Twist.SHORTFALL, Twist.OBJECTION_REMOVES, Twist.RESULT_RETURNED);
    }

    @Test
    void whatAPlanLeavesOutIsTakenAsUsual() {
        Plan plain = plan("{}");

        assertThat(plain.year()).isEqualTo(2026);
        assertThat(plain.overlay()).isFalse();
        assertThat(plain.of("矿山社区")).isEmpty();
        assertThat(plain.violations()).isEmpty();
    }

    @Test
    void fewerCommunitiesKeepTheirOwnTwistsAndViolations() {
        Plan less = Plan.shipped().only(Set.of("滨河社区"));

        assertThat(less.street().path("communities")).hasSize(1);
        assertThat(less.of("滨河社区")).containsExactly(Twist.QUORUM_FAILS);
        assertThat(less.violations()).isNotEmpty().allMatch(v -> v.community().equals("滨河社区"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("cut off", "{", "不是 JSON / not JSON (1:"),
                Arguments.of("a list is no plan", "[]", "JSON 对象"),
                Arguments.of("a field nobody knows", "{\"twist\":{}}", "没有字段 twist"),
                Arguments.of("a community of another street", "{\"twists\":{\"无名社区\":[]}}", "无名社区"),
                Arguments.of("a twist nobody can play", "{\"twists\":{\"滨河社区\":[\"FLY\"]}}", "QUORUM_FAILS"),
                Arguments.of("a year of another age", "{\"year\":26}", "2000 至 2100"),
                Arguments.of(
                        "a violation without a title",
                        "{\"violations\":[{\"id\":\"V1\"}]}",
                        "violations[0] 缺少字段 title"),
                Arguments.of(
                        "a status that is a word",
                        "{\"violations\":[{\"id\":\"V1\",\"title\":\"t\",\"moment\":\"m\",\"trial\":\"x\",\"status\":\"409\","
                                + "\"code\":\"c\"}]}",
                        "violations[0].status"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatAPlanCannotMeanIsNamed(String reason, String text, String named) {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(text)).withMessageContaining(named);
    }
}
