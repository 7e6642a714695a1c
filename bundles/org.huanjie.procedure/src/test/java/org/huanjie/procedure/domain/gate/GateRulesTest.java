// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.procedure.domain.gate.Standing.MET;
import static org.huanjie.procedure.domain.gate.Standing.NOT_MET;
import static org.huanjie.procedure.domain.gate.Standing.UNKNOWN;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactValue;
import org.huanjie.api.fact.Item;
import org.huanjie.testkit.FakeFacts;
import org.huanjie.testkit.FakeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of gate: met, not met and unknown, with one reason per row. */
class GateRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 4);
    private static final FakeProfile PROFILE = new FakeProfile()
            .over("quorum", "4/5")
            .atLeast("half", "1/2")
            .atLeast("surplus", "1/5")
            .oneOf("equalNumberFor", "SECRETARY")
            .oneOf("grounds", "BEDRIDDEN", "ABROAD_SELF_6M")
            .number("two", 2)
            .number("lead", 20)
            .between("days", 3, 5);

    private static FactName f(String name) {
        return FactName.of(name);
    }

    private static UnaryOperator<FakeFacts> given(UnaryOperator<FakeFacts> facts) {
        return facts;
    }

    static Stream<Arguments> rows() {
        return Stream.of(flags(), texts(), counts(), sets(), days(), shares()).flatMap(s -> s);
    }

    private static Stream<Arguments> flags() {
        UnaryOperator<FakeFacts> yes = x -> x.flag("a", true);
        UnaryOperator<FakeFacts> no = x -> x.flag("a", false);
        return Stream.of(new ThreeBars(f("a")), new Signed(f("a")), new Approved(f("a")), new SecretBallot(f("a")))
                .flatMap(rule -> Stream.of(
                        arguments("holds", rule, yes, MET),
                        arguments("does not hold", rule, no, NOT_MET),
                        arguments("nobody knows", rule, given(x -> x), UNKNOWN),
                        arguments("of another kind", rule, given(x -> x.count("a", 1)), UNKNOWN)));
    }

    private static Stream<Arguments> texts() {
        GateRule isTrue = new FactIs(f("a"), new FactValue.Flag(true));
        GateRule isKey = new FactIs(f("a"), new FactValue.Text("KEY"));
        GateRule in = new FactIn(f("a"), List.of("KEY", "DIFFICULT"));
        return Stream.of(
                arguments("as required", isTrue, given(x -> x.flag("a", true)), MET),
                arguments("otherwise", isTrue, given(x -> x.flag("a", false)), NOT_MET),
                arguments("unknown", isTrue, given(x -> x), UNKNOWN),
                arguments("the code", isKey, given(x -> x.text("a", "KEY")), MET),
                arguments("a flag where a code is asked", isKey, given(x -> x.flag("a", true)), UNKNOWN),
                arguments("one of the codes", in, given(x -> x.text("a", "DIFFICULT")), MET),
                arguments("another code", in, given(x -> x.text("a", "NORMAL")), NOT_MET),
                arguments("no code", in, given(x -> x), UNKNOWN));
    }

    private static Stream<Arguments> counts() {
        GateRule atLeastB = new CountAtLeast(f("a"), new Bound.OfFact(f("b")));
        GateRule atLeastTwo = new CountAtLeast(f("a"), new Bound.OfParam("two"));
        GateRule atMostTwo = new CountAtMost(f("a"), new Bound.OfParam("two"));
        GateRule notInForce = new CountAtMost(f("a"), new Bound.OfParam("missing"));
        GateRule equals = new CountEquals(f("a"), f("b"));
        GateRule none = new NoOpenObjection(f("a"));
        GateRule surplus = new SurplusAtLeast(f("a"), f("b"), "surplus", Optional.of("equalNumberFor"));
        return Stream.of(
                arguments(
                        "equal is enough", atLeastB, given(x -> x.count("a", 3).count("b", 3)), MET),
                arguments("one short", atLeastB, given(x -> x.count("a", 2).count("b", 3)), NOT_MET),
                arguments("the other is unknown", atLeastB, given(x -> x.count("a", 2)), UNKNOWN),
                arguments("two are two", atLeastTwo, given(x -> x.count("a", 2)), MET),
                arguments("one is not two", atLeastTwo, given(x -> x.count("a", 1)), NOT_MET),
                arguments("three are more than two", atMostTwo, given(x -> x.count("a", 3)), NOT_MET),
                arguments("a number the profile does not have", notInForce, given(x -> x.count("a", 3)), UNKNOWN),
                arguments("exactly as many", equals, given(x -> x.count("a", 5).count("b", 5)), MET),
                arguments("one more", equals, given(x -> x.count("a", 6).count("b", 5)), NOT_MET),
                arguments("no objection", none, given(x -> x.count("a", 0)), MET),
                arguments("one objection", none, given(x -> x.count("a", 1)), NOT_MET),
                arguments(
                        "five seats, six persons",
                        surplus,
                        given(x -> x.count("a", 6).count("b", 5)),
                        MET),
                arguments(
                        "five seats, five persons",
                        surplus,
                        given(x -> x.count("a", 5).count("b", 5).text("office", "MEMBER")),
                        NOT_MET),
                arguments(
                        "six seats need two more",
                        surplus,
                        given(x -> x.count("a", 7).count("b", 6).text("office", "MEMBER")),
                        NOT_MET),
                arguments(
                        "a secretary is elected in equal number",
                        surplus,
                        given(x -> x.count("a", 1).count("b", 1).text("office", "SECRETARY")),
                        MET),
                arguments(
                        "equal number of an unknown office",
                        surplus,
                        given(x -> x.count("a", 1).count("b", 1)),
                        UNKNOWN),
                arguments(
                        "fewer than the seats",
                        surplus,
                        given(x -> x.count("a", 4).count("b", 5).text("office", "SECRETARY")),
                        NOT_MET));
    }

    private static Stream<Arguments> sets() {
        GateRule subset = new SubsetOf(f("a"), Optional.of(f("b")), Optional.empty());
        GateRule grounds = new SubsetOf(f("a"), Optional.empty(), Optional.of("grounds"));
        GateRule same = new SameList(f("a"), f("b"));
        GateRule disjoint = new Disjoint(f("a"), f("b"));
        GateRule vote = new VoteRecorded(f("a"));
        GateRule identities = new IdentitiesHold(f("a"));
        GateRule each = new EachHas(f("a"), Optional.of(f("b")), false);
        GateRule lines = new EachHas(f("a"), Optional.empty(), false);
        GateRule mayBeNone = new EachHas(f("a"), Optional.empty(), true);
        Item done = new Item("1", "王强", true, "");
        Item open = new Item("1", "王强", false, "缺结论");
        return Stream.of(
                arguments("within", subset, given(x -> x.names("a", "甲").names("b", "甲", "乙")), MET),
                arguments("one outside", subset, given(x -> x.names("a", "丙").names("b", "甲")), NOT_MET),
                arguments("the list is unknown", subset, given(x -> x.names("a", "丙")), UNKNOWN),
                arguments("a ground of the list", grounds, given(x -> x.names("a", "BEDRIDDEN")), MET),
                arguments("a ground outside it", grounds, given(x -> x.names("a", "RETIREE_ELSEWHERE")), NOT_MET),
                arguments(
                        "the same persons in another order",
                        same,
                        given(x -> x.names("a", "甲", "乙").names("b", "乙", "甲")),
                        MET),
                arguments(
                        "one more name", same, given(x -> x.names("a", "甲", "乙").names("b", "甲")), NOT_MET),
                arguments(
                        "two empty lists are no ballot",
                        same,
                        given(x -> x.names("a").names("b")),
                        NOT_MET),
                arguments("nobody twice", disjoint, given(x -> x.names("a", "甲").names("b", "乙")), MET),
                arguments(
                        "a candidate counts",
                        disjoint,
                        given(x -> x.names("a", "甲", "乙").names("b", "乙")),
                        NOT_MET),
                arguments("three numbers", vote, given(x -> x.names("a", "favour=3", "against=0", "abstain=1")), MET),
                arguments("no abstentions written", vote, given(x -> x.names("a", "favour=3", "against=0")), NOT_MET),
                arguments("nothing broken", identities, given(x -> x.names("a")), MET),
                arguments("C3 broken", identities, given(x -> x.names("a", "C3")), NOT_MET),
                arguments("not counted yet", identities, given(x -> x), UNKNOWN),
                arguments(
                        "everybody has a line",
                        each,
                        given(x -> x.items("a", done).items("b", done)),
                        MET),
                arguments(
                        "the line is not complete",
                        each,
                        given(x -> x.items("a", open).items("b", done)),
                        NOT_MET),
                arguments("somebody has no line", each, given(x -> x.items("a").items("b", done)), NOT_MET),
                arguments(
                        "nobody to have a line",
                        each,
                        given(x -> x.items("a", done).items("b")),
                        NOT_MET),
                arguments("the persons are unknown", each, given(x -> x.items("a", done)), UNKNOWN),
                arguments("all lines complete", lines, given(x -> x.items("a", done)), MET),
                arguments("no line at all", lines, given(x -> x.items("a")), NOT_MET),
                arguments("no line is enough where nobody need have one", mayBeNone, given(x -> x.items("a")), MET));
    }

    private static Stream<Arguments> days() {
        GateRule frozen = new RosterFrozen(f("a"));
        GateRule window = new InWindow(f("a"), f("b"));
        GateRule within = new WithinDays(f("a"), "days");
        GateRule lead = new ElapsedDays(f("a"), Optional.of("lead"));
        GateRule after = new ElapsedDays(f("a"), Optional.empty());
        GateRule before = new PublishedBefore(f("a"), f("b"), false);
        GateRule entering = new PublishedBefore(f("a"), f("b"), true);
        return Stream.of(
                arguments("frozen today", frozen, given(x -> x.day("a", TODAY)), MET),
                arguments("frozen tomorrow", frozen, given(x -> x.day("a", TODAY.plusDays(1))), NOT_MET),
                arguments(
                        "the last day counts",
                        window,
                        given(x -> x.day("a", TODAY).names("b", "2026-07-01", "2026-07-04")),
                        MET),
                arguments(
                        "a day too late",
                        window,
                        given(x -> x.day("a", TODAY).names("b", "2026-07-01", "2026-07-03")),
                        NOT_MET),
                arguments("no days approved", window, given(x -> x.day("a", TODAY)), UNKNOWN),
                arguments("three full days", within, given(x -> x.count("a", 3)), MET),
                arguments("two days", within, given(x -> x.count("a", 2)), NOT_MET),
                arguments("twenty days ago", lead, given(x -> x.day("a", TODAY.minusDays(20))), MET),
                arguments("nineteen days ago", lead, given(x -> x.day("a", TODAY.minusDays(19))), NOT_MET),
                arguments("the day after the last day", after, given(x -> x.day("a", TODAY.minusDays(1))), MET),
                arguments("on the last day", after, given(x -> x.day("a", TODAY)), NOT_MET),
                arguments(
                        "published the day before",
                        before,
                        given(x -> x.day("a", TODAY.minusDays(1)).day("b", TODAY)),
                        MET),
                arguments(
                        "published on the same day",
                        before,
                        given(x -> x.day("a", TODAY).day("b", TODAY)),
                        NOT_MET),
                arguments("published today, no nomination yet", before, given(x -> x.day("a", TODAY)), MET),
                arguments("published today, nominations from today", entering, given(x -> x.day("a", TODAY)), NOT_MET),
                arguments("not published", entering, given(x -> x), UNKNOWN));
    }

    private static Stream<Arguments> shares() {
        GateRule quorum = new RatioMet(f("a"), Optional.empty(), f("b"), "quorum");
        GateRule over = new RatioOver(f("a"), Optional.of("favour"), f("b"), "half");
        GateRule atLeast = new RatioAtLeast(f("a"), Optional.empty(), f("b"), "quorum");
        return Stream.of(
                arguments("81 of 100", quorum, given(x -> x.count("a", 81).count("b", 100)), MET),
                arguments(
                        "exactly four fifths",
                        quorum,
                        given(x -> x.count("a", 80).count("b", 100)),
                        NOT_MET),
                arguments(
                        "nobody is expected", quorum, given(x -> x.count("a", 0).count("b", 0)), NOT_MET),
                arguments(
                        "more than expected",
                        quorum,
                        given(x -> x.count("a", 101).count("b", 100)),
                        NOT_MET),
                arguments("expected is unknown", quorum, given(x -> x.count("a", 81)), UNKNOWN),
                arguments(
                        "51 in favour",
                        over,
                        given(x -> x.names("a", "favour=51").count("b", 100)),
                        MET),
                arguments(
                        "half in favour",
                        over,
                        given(x -> x.names("a", "favour=50").count("b", 100)),
                        NOT_MET),
                arguments(
                        "no number of votes",
                        over,
                        given(x -> x.names("a", "against=50").count("b", 100)),
                        UNKNOWN),
                arguments(
                        "exactly, where at least is asked",
                        atLeast,
                        given(x -> x.count("a", 80).count("b", 100)),
                        MET));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("rows")
    void aGateStandsAsItsFactsSay(String reason, GateRule rule, UnaryOperator<FakeFacts> facts, Standing standing) {
        Finding finding = rule.check(question(facts.apply(new FakeFacts())));

        assertThat(finding.standing()).as(reason).isEqualTo(standing);
        assertThat(finding.reasons())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.zh()).endsWith("。"));
        assertThat(finding.reasons().get(0).zh()).doesNotContain("{");
    }

    private static Question question(FakeFacts facts) {
        return new Question(facts, PROFILE, TODAY, s -> List.of(), d -> Optional.empty());
    }

    @Test
    void aRefusedQuorumSaysTheNumbersAndHowManyAreMissing() {
        GateRule quorum = new RatioMet(f("meeting.present"), Optional.empty(), f("meeting.expected"), "quorum");

        Finding finding = quorum.check(
                question(new FakeFacts().count("meeting.present", 80).count("meeting.expected", 100)));

        assertThat(finding.reasons().get(0).zh()).isEqualTo("应到会人数 100，要求超过 4/5，至少 81；实到会人数 80，还差 1。");
    }

    @Test
    void aNoticeOfMoreDaysThanUsualIsToldAndNeverInTheWay() {
        Gate gate = new Gate(
                Moment.LEAVE,
                new WithinDays(f("notice.days"), "days"),
                Optional.empty(),
                Optional.empty(),
                false,
                "S39");

        GateVerdict verdict = gate.ask(question(new FakeFacts().count("notice.days", 6)));

        assertThat(verdict.blocks()).isFalse();
        assertThat(verdict.warns()).isTrue();
        assertThat(verdict.reasons().get(0).clause()).isEqualTo("S39");
    }

    @Test
    void aStageIsClosedWhenNoStepOfItIsLeft() {
        GateRule rule = new StageClosed("prep");

        assertThat(rule.check(question(new FakeFacts())).standing()).isEqualTo(MET);
        Question open = new Question(
                new FakeFacts(), PROFILE, TODAY, s -> List.of("“集中培训”（train-people）"), d -> Optional.empty());
        assertThat(rule.check(open).standing()).isEqualTo(NOT_MET);
        assertThat(rule.check(open).reasons().get(0).zh()).contains("1 个步骤").contains("train-people");
    }

    @Test
    void everyDocumentOfTheStepMustBeFinal() {
        GateRule rule = new DocumentFinal(List.of("T31", "T32"));
        Question one = new Question(
                new FakeFacts(),
                PROFILE,
                TODAY,
                s -> List.of(),
                d -> d.equals("T31") ? Optional.of(new Paper(d, "1", TODAY, true)) : Optional.empty());
        Question both = new Question(
                new FakeFacts(), PROFILE, TODAY, s -> List.of(), d -> Optional.of(new Paper(d, "1", TODAY, true)));

        assertThat(rule.check(one).standing()).isEqualTo(NOT_MET);
        assertThat(rule.check(one).reasons().get(0).zh()).contains("T32").doesNotContain("T31");
        assertThat(rule.check(both).standing()).isEqualTo(MET);
    }

    @Test
    void aGateWithAConditionIsAskedOnlyWhileItHolds() {
        Predicate key = new Predicate.In(f("class"), List.of("KEY"));
        Gate gate = new Gate(Moment.LEAVE, new Signed(f("a")), Optional.empty(), Optional.of(key), false, "S13");

        assertThat(gate.ask(question(new FakeFacts().text("class", "NORMAL"))).standing())
                .isEqualTo(MET);
        assertThat(gate.ask(question(new FakeFacts().text("class", "KEY"))).standing())
                .isEqualTo(UNKNOWN);
        assertThat(gate.ask(question(new FakeFacts())).standing()).isEqualTo(UNKNOWN);
    }

    @Test
    void aWarningGateNeverBlocksAndIsStillTold() {
        Gate gate = new Gate(Moment.LEAVE, new Signed(f("a")), Optional.empty(), Optional.empty(), true, "O2");

        GateVerdict verdict = gate.ask(question(new FakeFacts()));

        assertThat(verdict.blocks()).isFalse();
        assertThat(verdict.warns()).isTrue();
    }

    @Test
    void theVocabularyHasTwentySevenKindsAndEachSaysItsName() {
        assertThat(GateRule.class.getPermittedSubclasses()).hasSize(27);
        assertThat(rows().map(a -> ((GateRule) a.get()[1]).kind()).distinct()).hasSize(25);
    }
}
