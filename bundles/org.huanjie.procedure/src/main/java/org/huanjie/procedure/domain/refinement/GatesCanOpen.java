// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Threshold;
import org.huanjie.procedure.domain.definition.Predecessors;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.gate.FactIs;
import org.huanjie.procedure.domain.gate.Gate;
import org.huanjie.procedure.domain.gate.GateRule;
import org.huanjie.procedure.domain.gate.Moment;
import org.huanjie.procedure.domain.gate.RatioAtLeast;
import org.huanjie.procedure.domain.gate.RatioMet;
import org.huanjie.procedure.domain.gate.RatioOver;
import org.huanjie.procedure.domain.step.ProcedureProblem;

/** R7; S13 确保按期完成：每个条件都有可能满足——比例不超过全部，所问的事实到时已经形成，条件之间不矛盾。 */
final class GatesCanOpen {
    private static final String CLAUSE = "S13; S17";
    /** Facts that are settled before any step of the election, or with the step named. */
    private static final Set<String> EARLY = Set.of("org.hasCommittee");

    private final ProcedureDefinition laid;
    private final Predecessors predecessors;
    private final Faults faults;

    private GatesCanOpen(ProcedureDefinition laid, Faults faults) {
        this.laid = laid;
        this.predecessors = new Predecessors(laid.steps());
        this.faults = faults;
    }

    static void check(
            ProcedureDefinition base, ProcedureDefinition laid, Profile profile, Overlay overlay, Faults faults) {
        GatesCanOpen check = new GatesCanOpen(laid, faults);
        laid.steps().values().forEach(s -> s.gates().forEach(g -> check.share(s, g.rule(), profile)));
        for (StepChange change : overlay.steps()) {
            laid.find(change.id()).ifPresent(step -> check.added(base, step, change.gates()));
        }
    }

    /** A share of the whole that even the whole does not reach. */
    private void share(StepDefinition step, GateRule rule, Profile profile) {
        threshold(rule, profile)
                .filter(t -> !t.met(1, 1))
                .ifPresent(
                        t -> fault(step, "比例“{1}”全体到齐也达不到，永远无法满足。", "even everybody does not reach {1}.", t.wordsZh()));
    }

    private static Optional<Threshold> threshold(GateRule rule, Profile profile) {
        Optional<Comparison> as = rule instanceof RatioOver
                ? Optional.of(Comparison.OVER)
                : rule instanceof RatioAtLeast ? Optional.of(Comparison.AT_LEAST) : Optional.empty();
        if (as.isEmpty() && !(rule instanceof RatioMet)) {
            return Optional.empty();
        }
        return rule.params().stream()
                .filter(profile::has)
                .map(profile::threshold)
                .map(t -> as.map(c -> new Threshold(t.ratio(), c)).orElse(t))
                .findFirst();
    }

    private void added(ProcedureDefinition base, StepDefinition step, List<Gate> gates) {
        for (Gate gate : gates) {
            Set<FactName> settled = settled(base, step, gate.at());
            Set<FactName> asked = new HashSet<>(gate.rule().facts());
            gate.when().ifPresent(p -> asked.addAll(p.facts()));
            asked.stream()
                    .filter(f -> laid.facts().containsKey(f) && !settled.contains(f))
                    .forEach(f -> fault(
                            step,
                            "条件所问的事实“{1}”到此步骤时不一定已经形成，可能永远无法满足。",
                            "the fact {1} need not be settled by then; the gate might never open.",
                            f));
            contradiction(step, gate);
        }
        Set<FactName> settled = settled(base, step, Moment.ENTER);
        step.appliesWhen()
                .filter(p -> step.own())
                .ifPresent(p -> p.facts().stream()
                        .filter(f -> !settled.contains(f))
                        .forEach(f -> fault(
                                step,
                                "是否适用取决于“{1}”，而该事实到此步骤时不一定已经形成。",
                                "whether it applies hangs on {1}, which need not be settled by then.",
                                f)));
    }

    /**
     * Facts that are known by then: the statute asks them, without condition, of this step or of one before it. What an overlay
     * declares is known whenever it is asked: nothing of the procedure settles it.
     */
    private Set<FactName> settled(ProcedureDefinition base, StepDefinition step, Moment at) {
        Set<FactName> facts = new HashSet<>(laid.ownFacts().keySet());
        EARLY.forEach(f -> facts.add(FactName.of(f)));
        Set<StepId> before = predecessors.of(step.id());
        base.steps().values().stream()
                .filter(s -> before.contains(s.id()) && s.appliesWhen().isEmpty())
                .flatMap(s -> s.gates().stream())
                .filter(GatesCanOpen::always)
                .forEach(g -> facts.addAll(g.rule().facts()));
        base.find(step.id()).stream()
                .flatMap(s -> s.gates().stream())
                .filter(g -> always(g) && (at == Moment.LEAVE || g.at() == Moment.ENTER))
                .forEach(g -> facts.addAll(g.rule().facts()));
        if (before.contains(StepId.of("classify-community"))) {
            facts.add(FactName.of("class"));
        }
        return facts;
    }

    private static boolean always(Gate gate) {
        return gate.when().isEmpty() && gate.onOutcome().isEmpty() && !gate.warns();
    }

    private void contradiction(StepDefinition step, Gate gate) {
        if (gate.rule() instanceof FactIs wanted) {
            laid.steps().values().stream()
                    .filter(s -> s.id().equals(step.id())
                            || predecessors.of(step.id()).contains(s.id()))
                    .flatMap(s -> s.gates().stream())
                    .filter(g -> g.rule() instanceof FactIs other
                            && other.fact().equals(wanted.fact())
                            && !other.value().equals(wanted.value()))
                    .findFirst()
                    .ifPresent(g -> fault(
                            step,
                            "条件与法定条件矛盾：“{1}”不可能同时满足两个要求。",
                            "the gate contradicts a statutory one on {1}.",
                            wanted.fact()));
        }
    }

    private void fault(StepDefinition step, String zh, String en, Object... values) {
        faults.add(ProcedureProblem.OVERLAY_R7, CLAUSE, step.id().value(), zh, en, values);
    }
}
