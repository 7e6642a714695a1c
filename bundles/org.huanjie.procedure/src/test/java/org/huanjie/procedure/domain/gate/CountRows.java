// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import static org.huanjie.procedure.domain.gate.Standing.MET;
import static org.huanjie.procedure.domain.gate.Standing.NOT_MET;
import static org.huanjie.procedure.domain.gate.Standing.UNKNOWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.huanjie.api.fact.Item;
import org.junit.jupiter.params.provider.Arguments;

/** Rows for gates over counts, sets and lines. */
final class CountRows {
    private CountRows() {}

    static Stream<Arguments> counts() {
        GateRule atLeastB = new CountAtLeast(GateRulesTest.f("a"), new Bound.OfFact(GateRulesTest.f("b")));
        GateRule atLeastTwo = new CountAtLeast(GateRulesTest.f("a"), new Bound.OfParam("two"));
        GateRule atMostTwo = new CountAtMost(GateRulesTest.f("a"), new Bound.OfParam("two"));
        GateRule notInForce = new CountAtMost(GateRulesTest.f("a"), new Bound.OfParam("missing"));
        GateRule equals = new CountEquals(GateRulesTest.f("a"), GateRulesTest.f("b"));
        GateRule none = new NoOpenObjection(GateRulesTest.f("a"));
        GateRule surplus = new SurplusAtLeast(
                GateRulesTest.f("a"), GateRulesTest.f("b"), "surplus", Optional.of("equalNumberFor"));
        return Stream.of(
                arguments(
                        "equal is enough",
                        atLeastB,
                        GateRulesTest.given(x -> x.count("a", 3).count("b", 3)),
                        MET),
                arguments(
                        "one short",
                        atLeastB,
                        GateRulesTest.given(x -> x.count("a", 2).count("b", 3)),
                        NOT_MET),
                arguments("the other is unknown", atLeastB, GateRulesTest.given(x -> x.count("a", 2)), UNKNOWN),
                arguments("two are two", atLeastTwo, GateRulesTest.given(x -> x.count("a", 2)), MET),
                arguments("one is not two", atLeastTwo, GateRulesTest.given(x -> x.count("a", 1)), NOT_MET),
                arguments("three are more than two", atMostTwo, GateRulesTest.given(x -> x.count("a", 3)), NOT_MET),
                arguments(
                        "a number the profile does not have",
                        notInForce,
                        GateRulesTest.given(x -> x.count("a", 3)),
                        UNKNOWN),
                arguments(
                        "exactly as many",
                        equals,
                        GateRulesTest.given(x -> x.count("a", 5).count("b", 5)),
                        MET),
                arguments(
                        "one more",
                        equals,
                        GateRulesTest.given(x -> x.count("a", 6).count("b", 5)),
                        NOT_MET),
                arguments("no objection", none, GateRulesTest.given(x -> x.count("a", 0)), MET),
                arguments("one objection", none, GateRulesTest.given(x -> x.count("a", 1)), NOT_MET),
                arguments(
                        "five seats, six persons",
                        surplus,
                        GateRulesTest.given(x -> x.count("a", 6).count("b", 5)),
                        MET),
                arguments(
                        "five seats, five persons",
                        surplus,
                        GateRulesTest.given(x -> x.count("a", 5).count("b", 5).text("office", "MEMBER")),
                        NOT_MET),
                arguments(
                        "six seats need two more",
                        surplus,
                        GateRulesTest.given(x -> x.count("a", 7).count("b", 6).text("office", "MEMBER")),
                        NOT_MET),
                arguments(
                        "a secretary is elected in equal number",
                        surplus,
                        GateRulesTest.given(x -> x.count("a", 1).count("b", 1).text("office", "SECRETARY")),
                        MET),
                arguments(
                        "equal number of an unknown office",
                        surplus,
                        GateRulesTest.given(x -> x.count("a", 1).count("b", 1)),
                        UNKNOWN),
                arguments(
                        "fewer than the seats",
                        surplus,
                        GateRulesTest.given(x -> x.count("a", 4).count("b", 5).text("office", "SECRETARY")),
                        NOT_MET));
    }

    static Stream<Arguments> sets() {
        GateRule subset = new SubsetOf(GateRulesTest.f("a"), Optional.of(GateRulesTest.f("b")), Optional.empty());
        GateRule grounds = new SubsetOf(GateRulesTest.f("a"), Optional.empty(), Optional.of("grounds"));
        GateRule same = new SameList(GateRulesTest.f("a"), GateRulesTest.f("b"));
        GateRule disjoint = new Disjoint(GateRulesTest.f("a"), GateRulesTest.f("b"));
        GateRule vote = new VoteRecorded(GateRulesTest.f("a"));
        GateRule identities = new IdentitiesHold(GateRulesTest.f("a"));
        GateRule each = new EachHas(GateRulesTest.f("a"), Optional.of(GateRulesTest.f("b")), false);
        GateRule lines = new EachHas(GateRulesTest.f("a"), Optional.empty(), false);
        GateRule mayBeNone = new EachHas(GateRulesTest.f("a"), Optional.empty(), true);
        Item done = new Item("1", "王强", true, "");
        Item open = new Item("1", "王强", false, "缺结论");
        return Stream.of(
                arguments(
                        "within",
                        subset,
                        GateRulesTest.given(x -> x.names("a", "甲").names("b", "甲", "乙")),
                        MET),
                arguments(
                        "one outside",
                        subset,
                        GateRulesTest.given(x -> x.names("a", "丙").names("b", "甲")),
                        NOT_MET),
                arguments("the list is unknown", subset, GateRulesTest.given(x -> x.names("a", "丙")), UNKNOWN),
                arguments("a ground of the list", grounds, GateRulesTest.given(x -> x.names("a", "BEDRIDDEN")), MET),
                arguments(
                        "a ground outside it",
                        grounds,
                        GateRulesTest.given(x -> x.names("a", "RETIREE_ELSEWHERE")),
                        NOT_MET),
                arguments(
                        "the same persons in another order",
                        same,
                        GateRulesTest.given(x -> x.names("a", "甲", "乙").names("b", "乙", "甲")),
                        MET),
                arguments(
                        "one more name",
                        same,
                        GateRulesTest.given(x -> x.names("a", "甲", "乙").names("b", "甲")),
                        NOT_MET),
                arguments(
                        "two empty lists are no ballot",
                        same,
                        GateRulesTest.given(x -> x.names("a").names("b")),
                        NOT_MET),
                arguments(
                        "nobody twice",
                        disjoint,
                        GateRulesTest.given(x -> x.names("a", "甲").names("b", "乙")),
                        MET),
                arguments(
                        "a candidate counts",
                        disjoint,
                        GateRulesTest.given(x -> x.names("a", "甲", "乙").names("b", "乙")),
                        NOT_MET),
                arguments(
                        "three numbers",
                        vote,
                        GateRulesTest.given(x -> x.names("a", "favour=3", "against=0", "abstain=1")),
                        MET),
                arguments(
                        "no abstentions written",
                        vote,
                        GateRulesTest.given(x -> x.names("a", "favour=3", "against=0")),
                        NOT_MET),
                arguments("nothing broken", identities, GateRulesTest.given(x -> x.names("a")), MET),
                arguments("C3 broken", identities, GateRulesTest.given(x -> x.names("a", "C3")), NOT_MET),
                arguments("not counted yet", identities, GateRulesTest.given(x -> x), UNKNOWN),
                arguments(
                        "everybody has a line",
                        each,
                        GateRulesTest.given(x -> x.items("a", done).items("b", done)),
                        MET),
                arguments(
                        "the line is not complete",
                        each,
                        GateRulesTest.given(x -> x.items("a", open).items("b", done)),
                        NOT_MET),
                arguments(
                        "somebody has no line",
                        each,
                        GateRulesTest.given(x -> x.items("a").items("b", done)),
                        NOT_MET),
                arguments(
                        "nobody to have a line",
                        each,
                        GateRulesTest.given(x -> x.items("a", done).items("b")),
                        NOT_MET),
                arguments("the persons are unknown", each, GateRulesTest.given(x -> x.items("a", done)), UNKNOWN),
                arguments("all lines complete", lines, GateRulesTest.given(x -> x.items("a", done)), MET),
                arguments("no line at all", lines, GateRulesTest.given(x -> x.items("a")), NOT_MET),
                arguments(
                        "no line is enough where nobody need have one",
                        mayBeNone,
                        GateRulesTest.given(x -> x.items("a")),
                        MET));
    }
}
