// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import static org.huanjie.procedure.domain.gate.Standing.MET;
import static org.huanjie.procedure.domain.gate.Standing.NOT_MET;
import static org.huanjie.procedure.domain.gate.Standing.UNKNOWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huanjie.api.fact.FactValue;
import org.huanjie.testkit.FakeFacts;
import org.junit.jupiter.params.provider.Arguments;

/** Rows for gates over flags, texts, days and shares. */
final class PlainRows {
    private PlainRows() {}

    static Stream<Arguments> flags() {
        UnaryOperator<FakeFacts> yes = x -> x.flag("a", true);
        UnaryOperator<FakeFacts> no = x -> x.flag("a", false);
        return Stream.of(
                        new ThreeBars(GateRulesTest.f("a")),
                        new Signed(GateRulesTest.f("a")),
                        new Approved(GateRulesTest.f("a")),
                        new SecretBallot(GateRulesTest.f("a")))
                .flatMap(rule -> Stream.of(
                        arguments("holds", rule, yes, MET),
                        arguments("does not hold", rule, no, NOT_MET),
                        arguments("nobody knows", rule, GateRulesTest.given(x -> x), UNKNOWN),
                        arguments("of another kind", rule, GateRulesTest.given(x -> x.count("a", 1)), UNKNOWN)));
    }

    static Stream<Arguments> texts() {
        GateRule isTrue = new FactIs(GateRulesTest.f("a"), new FactValue.Flag(true));
        GateRule isKey = new FactIs(GateRulesTest.f("a"), new FactValue.Text("KEY"));
        GateRule in = new FactIn(GateRulesTest.f("a"), List.of("KEY", "DIFFICULT"));
        return Stream.of(
                arguments("as required", isTrue, GateRulesTest.given(x -> x.flag("a", true)), MET),
                arguments("otherwise", isTrue, GateRulesTest.given(x -> x.flag("a", false)), NOT_MET),
                arguments("unknown", isTrue, GateRulesTest.given(x -> x), UNKNOWN),
                arguments("the code", isKey, GateRulesTest.given(x -> x.text("a", "KEY")), MET),
                arguments("a flag where a code is asked", isKey, GateRulesTest.given(x -> x.flag("a", true)), UNKNOWN),
                arguments("one of the codes", in, GateRulesTest.given(x -> x.text("a", "DIFFICULT")), MET),
                arguments("another code", in, GateRulesTest.given(x -> x.text("a", "NORMAL")), NOT_MET),
                arguments("no code", in, GateRulesTest.given(x -> x), UNKNOWN));
    }

    static Stream<Arguments> days() {
        GateRule frozen = new RosterFrozen(GateRulesTest.f("a"));
        GateRule window = new InWindow(GateRulesTest.f("a"), GateRulesTest.f("b"));
        GateRule within = new WithinDays(GateRulesTest.f("a"), "days");
        GateRule lead = new ElapsedDays(GateRulesTest.f("a"), Optional.of("lead"));
        GateRule after = new ElapsedDays(GateRulesTest.f("a"), Optional.empty());
        GateRule before = new PublishedBefore(GateRulesTest.f("a"), GateRulesTest.f("b"), false);
        GateRule entering = new PublishedBefore(GateRulesTest.f("a"), GateRulesTest.f("b"), true);
        return Stream.of(
                arguments("frozen today", frozen, GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY)), MET),
                arguments(
                        "frozen tomorrow",
                        frozen,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY.plusDays(1))),
                        NOT_MET),
                arguments(
                        "the last day counts",
                        window,
                        GateRulesTest.given(
                                x -> x.day("a", GateRulesTest.TODAY).names("b", "2026-07-01", "2026-07-04")),
                        MET),
                arguments(
                        "a day too late",
                        window,
                        GateRulesTest.given(
                                x -> x.day("a", GateRulesTest.TODAY).names("b", "2026-07-01", "2026-07-03")),
                        NOT_MET),
                arguments(
                        "no days approved", window, GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY)), UNKNOWN),
                arguments("three full days", within, GateRulesTest.given(x -> x.count("a", 3)), MET),
                arguments("two days", within, GateRulesTest.given(x -> x.count("a", 2)), NOT_MET),
                arguments(
                        "twenty days ago",
                        lead,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY.minusDays(20))),
                        MET),
                arguments(
                        "nineteen days ago",
                        lead,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY.minusDays(19))),
                        NOT_MET),
                arguments(
                        "the day after the last day",
                        after,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY.minusDays(1))),
                        MET),
                arguments("on the last day", after, GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY)), NOT_MET),
                arguments(
                        "published the day before",
                        before,
                        GateRulesTest.given(x ->
                                x.day("a", GateRulesTest.TODAY.minusDays(1)).day("b", GateRulesTest.TODAY)),
                        MET),
                arguments(
                        "published on the same day",
                        before,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY).day("b", GateRulesTest.TODAY)),
                        NOT_MET),
                arguments(
                        "published today, no nomination yet",
                        before,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY)),
                        MET),
                arguments(
                        "published today, nominations from today",
                        entering,
                        GateRulesTest.given(x -> x.day("a", GateRulesTest.TODAY)),
                        NOT_MET),
                arguments("not published", entering, GateRulesTest.given(x -> x), UNKNOWN));
    }

    static Stream<Arguments> shares() {
        GateRule quorum = new RatioMet(GateRulesTest.f("a"), Optional.empty(), GateRulesTest.f("b"), "quorum");
        GateRule over = new RatioOver(GateRulesTest.f("a"), Optional.of("favour"), GateRulesTest.f("b"), "half");
        GateRule atLeast = new RatioAtLeast(GateRulesTest.f("a"), Optional.empty(), GateRulesTest.f("b"), "quorum");
        return Stream.of(
                arguments(
                        "81 of 100",
                        quorum,
                        GateRulesTest.given(x -> x.count("a", 81).count("b", 100)),
                        MET),
                arguments(
                        "exactly four fifths",
                        quorum,
                        GateRulesTest.given(x -> x.count("a", 80).count("b", 100)),
                        NOT_MET),
                arguments(
                        "nobody is expected",
                        quorum,
                        GateRulesTest.given(x -> x.count("a", 0).count("b", 0)),
                        NOT_MET),
                arguments(
                        "more than expected",
                        quorum,
                        GateRulesTest.given(x -> x.count("a", 101).count("b", 100)),
                        NOT_MET),
                arguments("expected is unknown", quorum, GateRulesTest.given(x -> x.count("a", 81)), UNKNOWN),
                arguments(
                        "51 in favour",
                        over,
                        GateRulesTest.given(x -> x.names("a", "favour=51").count("b", 100)),
                        MET),
                arguments(
                        "half in favour",
                        over,
                        GateRulesTest.given(x -> x.names("a", "favour=50").count("b", 100)),
                        NOT_MET),
                arguments(
                        "no number of votes",
                        over,
                        GateRulesTest.given(x -> x.names("a", "against=50").count("b", 100)),
                        UNKNOWN),
                arguments(
                        "exactly, where at least is asked",
                        atLeast,
                        GateRulesTest.given(x -> x.count("a", 80).count("b", 100)),
                        MET));
    }
}
