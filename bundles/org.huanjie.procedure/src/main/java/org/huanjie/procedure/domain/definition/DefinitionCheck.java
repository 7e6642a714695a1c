// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.gate.Gate;

/** Whether every name that a procedure uses is there, and its order runs in no circle (定义自查). */
public final class DefinitionCheck {
    private final ProcedureDefinition definition;
    private final List<String> faults = new ArrayList<>();

    private DefinitionCheck(ProcedureDefinition definition) {
        this.definition = definition;
    }

    /** Every fault, in the order of the document; empty if the procedure is sound. */
    public static List<String> faults(ProcedureDefinition definition) {
        DefinitionCheck check = new DefinitionCheck(definition);
        definition.stages().values().forEach(s -> check.gates(s.name(), s.gates()));
        definition.steps().values().forEach(check::step);
        definition.branches().forEach(check::branch);
        definition.cascades().forEach(c -> check.known(c.effect().name(), List.of(c.ifStarted())));
        return List.copyOf(check.faults);
    }

    /** @throws Refused with every fault, if there is one */
    public static void orRefuse(ProcedureDefinition definition, ProblemCode code) {
        List<Problem> problems = faults(definition).stream()
                .map(f -> new Problem(
                        code, "", definition.id(), "程序定义有误：" + f + "。", "Fault in the procedure: " + f + "."))
                .toList();
        if (!problems.isEmpty()) {
            throw Refused.all(problems);
        }
    }

    private void step(StepDefinition step) {
        String where = step.id().value();
        known(where, step.order().after());
        known(where, step.order().afterStart());
        if (!definition.stages().containsKey(step.stage())) {
            faults.add(where + ": stage " + step.stage());
        }
        if (Predecessors.withStarts(definition.steps()).of(step.id()).contains(step.id())) {
            faults.add(where + ": comes after itself");
        }
        step.appliesWhen().ifPresent(p -> facts(where, p.facts()));
        gates(where, step.gates());
        step.gates().stream()
                .flatMap(g -> g.onOutcome().stream())
                .filter(o -> !step.outcomes().allow(o))
                .forEach(o -> faults.add(where + ": outcome " + o));
        params(where, step.timing().minDays().param().stream());
    }

    private void gates(String where, List<Gate> gates) {
        for (Gate gate : gates) {
            facts(where, gate.rule().facts());
            GateFacts.expected(gate.rule()).forEach((fact, kind) -> kind(where, fact, kind));
            gate.when().ifPresent(p -> facts(where, p.facts()));
            params(where, gate.rule().params().stream());
        }
    }

    private void branch(Branch branch) {
        String where = branch.id();
        if (branch.on() instanceof Trigger.OnStep on) {
            known(where, List.of(on.step()));
            definition
                    .find(on.step())
                    .filter(s -> !s.outcomes().allow(on.outcome()))
                    .ifPresent(s -> faults.add(where + ": outcome " + on.outcome()));
        } else if (branch.on() instanceof Trigger.OnFact on) {
            facts(where, Set.of(on.fact()));
        }
        known(where, branch.at());
        known(where, branch.to());
        known(
                where,
                Stream.concat(branch.until().stream(), branch.requires().stream())
                        .toList());
        branch.limit().ifPresent(l -> params(where, Stream.of(l.param())));
        Stream.concat(branch.end().stream(), branch.limit().stream().map(Limit::then))
                .filter(e -> !definition.ends().contains(e))
                .forEach(e -> faults.add(where + ": end " + e));
    }

    private void known(String where, Iterable<StepId> steps) {
        steps.forEach(s -> {
            if (definition.find(s).isEmpty()) {
                faults.add(where + ": step " + s);
            }
        });
    }

    private void facts(String where, Set<FactName> facts) {
        facts.stream().filter(f -> !definition.facts().containsKey(f)).forEach(f -> faults.add(where + ": fact " + f));
    }

    private void kind(String where, FactName fact, FactKind kind) {
        FactKind listed = definition.facts().getOrDefault(fact, kind);
        if (listed != kind) {
            faults.add(where + ": fact " + fact + " is " + listed + ", not " + kind);
        }
    }

    private void params(String where, Stream<String> params) {
        params.filter(p -> !definition.params().contains(p)).forEach(p -> faults.add(where + ": parameter " + p));
    }
}
