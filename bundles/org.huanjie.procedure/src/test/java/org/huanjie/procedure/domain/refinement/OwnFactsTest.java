// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.rule.Reason;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.domain.definition.FactKind;
import org.huanjie.procedure.domain.engine.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts that an overlay declares for its own conditions. */
class OwnFactsTest {
    private static final String DUES = "portal.dues: {kind: bool, zh: 党费账目结清, source: 会议纪要}";

    private static String overlay(String facts, String step) {
        return """
                kind: Overlay
                id: some-street
                version: "1"
                extends: community-party-committee@2026.2
                scope: {level: STREET, area: "1", title: 某街道}
                procedure:
                  facts: {%s}
                  steps:
                  - %s
                """.formatted(facts, step);
    }

    private static String gate(String step, String gate) {
        return "{id: " + step + ", gates: [{at: ENTER, " + gate + ", clause: 会议纪要}]}";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the first step of all,        start-cycle",
        "a step of the election,       open-meeting",
        "the last step,                archive",
    })
    void anOwnFactIsKnownWheneverItIsAsked(String reason, String step) {
        Refined refined =
                RefinementTest.lay(overlay(DUES, gate(step, "kind: fact-is, fact: portal.dues, value: true")));

        assertThat(refined.problems()).as(reason).isEmpty();
        assertThat(refined.definition().facts()).containsEntry(FactName.of("portal.dues"), FactKind.BOOL);
        assertThat(refined.definition().ownFacts()).containsOnlyKeys(FactName.of("portal.dues"));
        assertThat(refined.definition().hash()).isNotEqualTo(Shipped.procedure().hash());
    }

    static Stream<Arguments> faults() {
        String asked = gate("inspect", "kind: fact-is, fact: portal.dues, value: true");
        return Stream.of(
                arguments(
                        "a fact that the statute has",
                        "count.signed: {kind: bool, zh: 计票表签字, source: x}",
                        "{id: inspect}",
                        "overlay-r3 count.signed"),
                arguments(
                        "a fact that the statute has, as another kind",
                        "meeting.present: {kind: bool, zh: 到会, source: x}",
                        "{id: inspect}",
                        "overlay-r3 meeting.present"),
                arguments("a fact that nobody declares", "", asked, "overlay-r3 inspect"),
                arguments(
                        "a condition that reads another kind",
                        DUES,
                        gate("inspect", "kind: no-open-objection, fact: portal.dues"),
                        "overlay-r3 inspect"),
                arguments(
                        "a text asked of a yes or no",
                        DUES,
                        gate("inspect", "kind: fact-in, fact: portal.dues, values: [A]"),
                        "overlay-r3 inspect"),
                arguments(
                        "a condition only while an undeclared fact holds",
                        DUES,
                        gate(
                                "inspect",
                                "kind: fact-is, fact: portal.dues, value: true, when: {fact: portal.other, is: true}"),
                        "overlay-r3 inspect"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void whatReplacesOrCouldNeverOpenIsRefused(String reason, String facts, String step, String fault) {
        assertThat(RefinementTest.lay(overlay(facts, step)).problems())
                .as(reason)
                .extracting(p -> p.code().code() + " " + p.field())
                .containsExactly(fault);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
        dues: {kind: bool, zh: 党费, source: x}            | a name without a prefix
        portal.Dues: {kind: bool, zh: 党费, source: x}     | a capital after the point
        portal.dues: {kind: money, zh: 党费, source: x}    | a kind that is none
        portal.dues: {kind: bool, source: x}               | no title
        portal.dues: {kind: bool, zh: ' ', source: x}      | an empty title
        portal.dues: {kind: bool, zh: 党费}                | nobody demands it
        portal.dues: bool                                  | the kind alone
        """)
    void anotherFormIsNoDeclaration(String facts, String reason) {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> OverlayReader.read(overlay(facts, "{id: inspect}")));

        assertThat(refused).as(reason).isNotNull();
        assertThat(refused.problems()).as(reason).allMatch(p -> p.code().code().equals("definition-invalid"));
    }

    @Test
    void aStreetAsksWhatItsDistrictDeclaresAndDeclaresNothingTwice() {
        Refined district =
                RefinementTest.lay(overlay(DUES, "{id: inspect}").replace("level: STREET", "level: DISTRICT"));
        String below = overlay("", gate("inspect", "kind: fact-is, fact: portal.dues, value: true"))
                .replace("community-party-committee@2026.2", "some-street@1");
        Refinement refinement = new Refinement(new TestTightening());

        assertThat(refinement
                        .lay(district.definition(), district.profile(), OverlayReader.read(below))
                        .problems())
                .isEmpty();
        assertThat(refinement
                        .lay(
                                district.definition(),
                                district.profile(),
                                OverlayReader.read(below.replace("facts: {}", "facts: {" + DUES + "}")))
                        .problems())
                .extracting(p -> p.code().code())
                .containsExactly("overlay-r3");
    }

    @Test
    void aSentenceSaysTheTitleInPlaceOfTheName() {
        Refined refined = RefinementTest.lay(overlay(DUES, "{id: inspect}"));

        Reason read = refined.definition()
                .titled(new Reason("“portal.dues”不符；portal.duesMore、a.portal.dues", "portal.dues fails", "c"));

        assertThat(read.zh()).isEqualTo("“党费账目结清”不符；portal.duesMore、a.portal.dues");
        assertThat(read.en()).isEqualTo("portal.dues fails");
    }
}
