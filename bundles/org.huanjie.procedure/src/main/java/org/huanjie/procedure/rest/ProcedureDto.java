// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.Branch;
import org.huanjie.procedure.domain.definition.Effect;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.Gate;

/**
 * The procedure as it is in force.
 *
 * @param digest SHA-256 of its canonical text; cases pin it
 */
public record ProcedureDto(
        String id, String version, String digest, List<String> overlays, List<Step> steps, List<Fork> branches) {

    /** One step. */
    public record Step(
            String id,
            int no,
            String zh,
            String stage,
            boolean street,
            List<String> roles,
            List<String> after,
            List<String> afterStart,
            List<Condition> gates,
            List<String> documents,
            String from,
            String to,
            String repeats,
            List<String> outcomes,
            boolean outcomeByRule,
            boolean waivable,
            boolean own,
            String source) {}

    /** One gate. */
    public record Condition(
            String at, String kind, List<String> facts, String onOutcome, boolean warns, String clause) {
        static Condition of(Gate gate) {
            return new Condition(
                    gate.at().name(),
                    gate.rule().kind(),
                    gate.rule().facts().stream().map(FactName::value).sorted().toList(),
                    gate.onOutcome().orElse(""),
                    gate.warns(),
                    gate.clause());
        }
    }

    /** One branch. */
    public record Fork(String id, String zh, List<String> to, List<String> effects, String end, String clause) {
        static Fork of(Branch branch) {
            return new Fork(
                    branch.id(),
                    branch.zh(),
                    ids(branch.to()),
                    branch.effects().stream().map(Effect::name).toList(),
                    branch.end().orElse(""),
                    branch.clause());
        }
    }

    static ProcedureDto of(ProcedureDefinition definition) {
        return new ProcedureDto(
                definition.id(),
                definition.version(),
                definition.hash(),
                definition.overlays(),
                definition.steps().values().stream().map(ProcedureDto::step).toList(),
                definition.branches().stream().map(Fork::of).toList());
    }

    private static Step step(StepDefinition step) {
        return new Step(
                step.id().value(),
                step.no(),
                step.zh(),
                step.stage(),
                step.street(),
                StepDto.roles(step),
                ids(step.order().after()),
                ids(step.order().afterStart()),
                step.gates().stream().map(Condition::of).toList(),
                step.produces(),
                day(step.timing().window().from()),
                day(step.timing().window().to()),
                step.repeats().name(),
                step.outcomes().names(),
                step.outcomes().byRule(),
                step.waivable(),
                step.own(),
                step.source());
    }

    private static List<String> ids(java.util.Collection<StepId> steps) {
        return steps.stream().map(StepId::value).toList();
    }

    /** Month and day such as {@code 06-11}; empty if there is none. */
    private static String day(Optional<MonthDay> day) {
        return day.map(d -> d.toString().substring(2)).orElse("");
    }
}
