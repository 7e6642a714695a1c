// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.TreeSet;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.DefinitionCheck;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.gate.FactTitles;
import org.huanjie.procedure.domain.gate.GateRule;
import org.junit.jupiter.api.Test;

class DefinitionReaderTest {
    private final String text = DefinitionReader.shippedText();
    private final ProcedureDefinition shipped = DefinitionReader.read(text);

    @Test
    void theShippedProcedureHasSixtyStepsElevenMoreAndThirtySixBranches() {
        assertThat(shipped.steps()).hasSize(71);
        assertThat(shipped.steps().values().stream()
                        .map(s -> s.no())
                        .filter(n -> n > 0)
                        .distinct())
                .hasSize(60);
        assertThat(shipped.branches()).hasSize(36);
        assertThat(shipped.reference()).isEqualTo("community-party-committee@2026.2");
    }

    @Test
    void everyNameThatTheShippedProcedureUsesIsThere() {
        assertThat(DefinitionCheck.faults(shipped)).isEmpty();
    }

    @Test
    void everyFactOfTheShippedProcedureHasAChineseName() {
        assertThat(shipped.facts().keySet()).allMatch(FactTitles::has);
    }

    @Test
    void everyKindOfTheClosedVocabularyIsUsedByTheShippedProcedure() {
        var kinds = new TreeSet<String>();
        shipped.steps()
                .values()
                .forEach(s -> s.gates().forEach(g -> kinds.add(g.rule().kind())));
        shipped.stages()
                .values()
                .forEach(s -> s.gates().forEach(g -> kinds.add(g.rule().kind())));

        assertThat(kinds)
                .hasSize(GateRule.class.getPermittedSubclasses().length)
                .hasSize(27);
    }

    @Test
    void commentsAndLayoutDoNotChangeTheHashButAWordDoes() {
        String hash = shipped.hash();

        assertThat(DefinitionReader.read("# a remark\n" + text).hash())
                .isEqualTo(hash)
                .hasSize(64);
        assertThat(DefinitionReader.read(text.replace("zh: 归档,", "zh: 立卷归档,")).hash())
                .isNotEqualTo(hash);
    }

    @Test
    void whatMustComeBeforeAnotherStepIsSaidByThatStep() {
        assertThat(shipped.step(StepId.of("prepare-meeting")).order().after()).contains(StepId.of("approve-exclusion"));
    }

    @Test
    void aDocumentThatBreaksTheSchemaIsRefusedWithEveryFault() {
        String broken = text.replace(
                        "kind: three-bars, fact: training.threeBars, clause: S24}]}", "kind: four-bars, clause: S24}]}")
                .replace("kind: Procedure", "kind: Recipe");

        assertThat(problems(broken))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(p -> p.code().code().equals("definition-invalid"));
    }

    @Test
    void namesThatAreNotThereAreAllTold() {
        String broken = text.replace("after: [set-criteria], produces", "after: [set-creteria], produces")
                .replace("fact: method.reasoned, value", "fact: method.raisoned, value");

        assertThat(problems(broken))
                .extracting(Problem::detailEn)
                .anyMatch(d -> d.contains("choose-method: step set-creteria"))
                .anyMatch(d -> d.contains("choose-method: fact method.raisoned"));
    }

    @Test
    void anOrderThatRunsInACircleIsRefused() {
        String circle = text.replace(
                "role: STREET_LEADER, after: [], produces: [T02]",
                "role: STREET_LEADER, after: [archive], produces: [T02]");

        assertThat(problems(circle))
                .extracting(Problem::detailEn)
                .anyMatch(d -> d.contains("start-cycle: comes after itself"));
    }

    @Test
    void aDocumentThatIsNoYamlOrTooCleverIsRefused() {
        for (String bad : List.of("{", "a: 1\na: 2", "!!javax.script.ScriptEngineManager []", "a: &a [*a]")) {
            assertThat(problems(bad)).as(bad).isNotEmpty();
        }
    }

    private static List<Problem> problems(String yaml) {
        Refused refused = catchThrowableOfType(Refused.class, () -> DefinitionReader.read(yaml));
        return refused == null ? List.of() : refused.problems();
    }
}
