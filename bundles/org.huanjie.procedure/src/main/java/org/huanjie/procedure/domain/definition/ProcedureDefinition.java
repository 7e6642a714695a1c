// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.Refused;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Reason;

/**
 * A procedure as it is in force for a case (程序): the statute alone or with the overlays laid on it.
 *
 * @param id       e.g. {@code community-party-committee}
 * @param version  e.g. {@code 2026.2}
 * @param hash     SHA-256 (hex) of the canonical text, with overlays of all texts; a case pins it
 * @param overlays {@code id@version} of the overlays laid on the statute, outermost last
 * @param stages   in their order
 * @param steps    in the order of the document: numbered, added, then those of overlays
 * @param facts    the closed list of facts, with those that overlays declare
 * @param ownFacts those that overlays declare
 * @param params   the parameters that gates may name
 */
public record ProcedureDefinition(
        String id,
        String version,
        String hash,
        List<String> overlays,
        Map<String, Stage> stages,
        Map<StepId, StepDefinition> steps,
        List<Branch> branches,
        List<Cascade> cascades,
        Map<FactName, FactKind> facts,
        Map<FactName, OwnFact> ownFacts,
        List<String> params,
        List<String> ends) {
    public ProcedureDefinition {
        overlays = List.copyOf(overlays);
        stages = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stages));
        steps = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        branches = List.copyOf(branches);
        cascades = List.copyOf(cascades);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        ownFacts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(ownFacts));
        params = List.copyOf(params);
        ends = List.copyOf(ends);
    }

    /** {@code id@version}, as overlays name it. */
    public String reference() {
        return id + "@" + version;
    }

    /** The same procedure with an overlay laid on it; a fact that is there already stays what it is. */
    public ProcedureDefinition laid(
            String overlay, String newHash, Map<StepId, StepDefinition> newSteps, List<OwnFact> newFacts) {
        List<String> more = new java.util.ArrayList<>(overlays);
        more.add(overlay);
        Map<FactName, FactKind> kinds = new LinkedHashMap<>(facts);
        Map<FactName, OwnFact> own = new LinkedHashMap<>(ownFacts);
        newFacts.stream().filter(f -> !facts.containsKey(f.name())).forEach(f -> {
            kinds.put(f.name(), f.kind());
            own.put(f.name(), f);
        });
        return new ProcedureDefinition(
                id, version, newHash, more, stages, newSteps, branches, cascades, kinds, own, params, ends);
    }

    /** A sentence as people read it: facts that overlays declare by their titles. */
    public Reason titled(Reason reason) {
        Reason read = reason;
        for (OwnFact fact : ownFacts.values()) {
            read = fact.titled(read);
        }
        return read;
    }

    /** The step. @throws Refused not-found */
    public StepDefinition step(StepId step) {
        return find(step).orElseThrow(() -> Refused.notFound("step", step.value()));
    }

    /** The step, if the procedure has it. */
    public Optional<StepDefinition> find(StepId step) {
        return Optional.ofNullable(steps.get(step));
    }

    /** The steps of a stage, in their order. */
    public List<StepDefinition> stepsOf(String stage) {
        return steps.values().stream().filter(s -> s.ofStage(stage)).toList();
    }

    /** The stage. @throws IllegalArgumentException if there is none */
    public Stage stage(String name) {
        Stage stage = stages.get(name);
        if (stage == null) {
            throw new IllegalArgumentException("no stage '" + name + "'");
        }
        return stage;
    }

    /** The branch of this id. @throws IllegalArgumentException if there is none */
    public Branch branch(String branchId) {
        return branches.stream()
                .filter(b -> b.id().equals(branchId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no branch '" + branchId + "'"));
    }
}
