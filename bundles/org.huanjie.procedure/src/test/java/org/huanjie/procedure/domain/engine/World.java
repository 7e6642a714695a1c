// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.Item;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.gate.Paper;
import org.huanjie.procedure.domain.gate.Papers;

/** A community as the other modules would tell it: facts and papers that a script writes down, and that a branch makes stale. */
final class World implements FactReader, Papers {
    private final Map<FactName, Fact> facts = new HashMap<>();
    private final Map<String, Paper> papers = new HashMap<>();
    private final Map<StepId, Set<FactName>> writtenBy = new LinkedHashMap<>();
    private final List<String> persons = new ArrayList<>();
    private final Set<FactName> asked = new HashSet<>();
    private StepId writer = StepId.of("start-cycle");

    /** What is written down from now on belongs to this step. */
    World by(StepId step) {
        writer = step;
        return this;
    }

    /** What is written down from now on belongs to no step: it happened, and no branch makes it stale. */
    World happened() {
        return by(StepId.of("start-cycle"));
    }

    World flag(String name, boolean holds) {
        return put(Fact.flag(FactName.of(name), holds, "test"));
    }

    World count(String name, int number) {
        return put(Fact.count(FactName.of(name), number, "test"));
    }

    World text(String name, String code) {
        return put(Fact.text(FactName.of(name), code, "test"));
    }

    World day(String name, LocalDate day) {
        return put(Fact.day(FactName.of(name), day, "test"));
    }

    World names(String name, Collection<String> names) {
        return put(Fact.names(FactName.of(name), names, "test"));
    }

    /** One complete line for each of these. */
    World lines(String name, Collection<String> keys) {
        return put(Fact.items(
                FactName.of(name),
                keys.stream().map(k -> new Item(k, k, true, "")).toList(),
                "test"));
    }

    World put(Fact fact) {
        facts.put(fact.name(), fact);
        writtenBy.computeIfAbsent(writer, s -> new LinkedHashSet<>()).add(fact.name());
        return this;
    }

    /** As it was before it was forgotten. */
    void restore(Fact fact) {
        if (fact instanceof Fact.Known) {
            facts.put(fact.name(), fact);
        }
    }

    /** Nobody knows it any more. */
    World forget(FactName fact) {
        facts.remove(fact);
        return this;
    }

    /** What this step wrote down belongs to an older key now. */
    void stale(StepId step) {
        writtenBy.getOrDefault(step, Set.of()).forEach(facts::remove);
    }

    void paper(String document, StepId step, InstanceKey key, LocalDate on) {
        papers.put(document + "@" + step + "[" + key + "]", new Paper(document, "街工发〔2026〕1号", on, true));
    }

    void losePaper(String document, StepId step, InstanceKey key) {
        papers.remove(document + "@" + step + "[" + key + "]");
    }

    @Override
    public Optional<Paper> find(String document, StepId step, InstanceKey key) {
        return Optional.ofNullable(papers.get(document + "@" + step + "[" + key + "]"));
    }

    @Override
    public Fact read(FactName name) {
        asked.add(name);
        return facts.getOrDefault(name, Fact.unknown(name, "还没有记录。", "Not recorded yet."));
    }

    /** Every fact that was ever asked. */
    Set<FactName> asked() {
        return asked;
    }

    /** The persons still on the list. */
    List<String> persons() {
        return List.copyOf(persons);
    }

    /** One more person on the list. */
    void join(String person) {
        persons.add(person);
        showPersons();
    }

    /** One person less. */
    void leave(String person) {
        persons.remove(person);
        showPersons();
    }

    private void showPersons() {
        StepId before = writer;
        by(StepId.of("start-cycle"));
        lines("candidates.names", persons).count("candidates.active", persons.size());
        if (facts.containsKey(FactName.of("candidates.batch"))) {
            lines("candidates.batch", persons);
        }
        by(before);
    }
}
