// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huanjie.procedure.domain.gate.Standing.MET;
import static org.huanjie.procedure.domain.gate.Standing.NOT_MET;
import static org.huanjie.procedure.domain.gate.Standing.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huanjie.api.fact.FactName;
import org.huanjie.testkit.FakeFacts;
import org.huanjie.testkit.FakeProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of gate: met, not met and unknown, with one reason per row. */
class GateRulesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 7, 4);

    private static final FakeProfile PROFILE = new FakeProfile()
            .over("quorum", "4/5")
            .atLeast("half", "1/2")
            .atLeast("surplus", "1/5")
            .oneOf("equalNumberFor", "SECRETARY")
            .oneOf("grounds", "BEDRIDDEN", "ABROAD_SELF_6M")
            .number("two", 2)
            .number("lead", 20)
            .between("days", 3, 5);

    static FactName f(String name) {
        return FactName.of(name);
    }

    static UnaryOperator<FakeFacts> given(UnaryOperator<FakeFacts> facts) {
        return facts;
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                        PlainRows.flags(),
                        PlainRows.texts(),
                        CountRows.counts(),
                        CountRows.sets(),
                        PlainRows.days(),
                        PlainRows.shares())
                .flatMap(s -> s);
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
