// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Profile.Range;
import org.huanjie.api.rule.Ratio;
import org.huanjie.api.rule.Threshold;
import org.huanjie.core.profile.ParameterValue.Code;
import org.huanjie.core.profile.ParameterValue.Codes;
import org.huanjie.core.profile.ParameterValue.Share;
import org.huanjie.core.profile.ParameterValue.Span;
import org.huanjie.core.profile.ParameterValue.Switch;
import org.huanjie.core.profile.ParameterValue.Whole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TightnessTest {
    @ParameterizedTest(name = "{4}")
    @MethodSource("moves")
    void onlyTheTighterMoveHolds(
            Direction direction, ParameterValue law, ParameterValue proposed, boolean holds, String reason) {
        assertThat(Tightness.holds(new Parameter("p", "参数", "条款", direction, law), proposed))
                .isEqualTo(holds);
    }

    static List<Arguments> moves() {
        return List.of(
                move(
                        Direction.UP,
                        share("4/5", Comparison.AT_LEAST),
                        share("4/5", Comparison.OVER),
                        true,
                        "over is tighter than at least"),
                move(
                        Direction.UP,
                        share("4/5", Comparison.OVER),
                        share("4/5", Comparison.AT_LEAST),
                        false,
                        "at least is looser than over"),
                move(
                        Direction.UP,
                        share("4/5", Comparison.OVER),
                        share("17/20", Comparison.AT_LEAST),
                        true,
                        "a greater fraction is tighter whatever the words"),
                move(
                        Direction.UP,
                        share("4/5", Comparison.AT_LEAST),
                        share("8/10", Comparison.AT_LEAST),
                        true,
                        "the same fraction in other numbers"),
                move(Direction.UP, new Whole(20), new Whole(19), false, "fewer days of notice"),
                move(Direction.UP, new Whole(20), new Whole(20), true, "equal is allowed"),
                move(Direction.DOWN, new Whole(12), new Whole(6), true, "a shorter extension"),
                move(Direction.DOWN, new Whole(12), new Whole(13), false, "a longer extension"),
                move(Direction.WITHIN, span(3, 5), span(4, 5), true, "a sub-range"),
                move(Direction.WITHIN, span(3, 5), span(2, 5), false, "begins below the range"),
                move(Direction.WITHIN, span(3, 5), span(3, 6), false, "ends above the range"),
                move(
                        Direction.WITHIN,
                        new Span(new Range(3, 5), "REJECT"),
                        span(3, 5),
                        false,
                        "a warning instead of a refusal"),
                move(Direction.SUBSET, codes("A", "B"), codes("B"), true, "fewer grounds"),
                move(Direction.SUBSET, codes("A", "B"), codes("B", "C"), false, "a ground beyond the list"),
                move(Direction.SUPERSET, codes("A", "B"), codes("B", "A", "C"), true, "one more department"),
                move(Direction.SUPERSET, codes("A", "B"), codes("A", "C"), false, "a department left out"),
                move(Direction.TRUE, new Switch(false), new Switch(true), true, "switched on"),
                move(Direction.TRUE, new Switch(true), new Switch(false), false, "switched off"),
                move(Direction.TRUE, new Switch(false), new Switch(false), true, "left off"),
                move(Direction.FIXED, new Code("VOTERS"), new Code("VOTERS"), true, "fixed and the same"),
                move(Direction.FIXED, new Code("VOTERS"), new Code("ISSUED"), false, "fixed and changed"),
                move(
                        Direction.FIXED,
                        share("1/2", Comparison.OVER),
                        share("2/3", Comparison.OVER),
                        false,
                        "a fixed majority is not raised either"),
                move(Direction.FREE, new Whole(2), new Whole(9), true, "planning time moves both ways"));
    }

    private static Arguments move(
            Direction direction, ParameterValue law, ParameterValue proposed, boolean holds, String reason) {
        return Arguments.of(direction, law, proposed, holds, reason);
    }

    private static Share share(String ratio, Comparison comparison) {
        return new Share(new Threshold(Ratio.parse(ratio), comparison));
    }

    private static Span span(int from, int to) {
        return new Span(new Range(from, to), "WARN");
    }

    private static Codes codes(String... codes) {
        return new Codes(List.of(codes));
    }
}
