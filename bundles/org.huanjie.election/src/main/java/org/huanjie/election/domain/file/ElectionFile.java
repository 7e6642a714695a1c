// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.procedure.Counters;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.sheet.Sheet;
import org.huanjie.election.domain.sheet.SheetKind;

/** The file of one case (选举卷): what was recorded so far, with the counters that say what is current. */
public final class ElectionFile {
    private final Counters counters;
    private final List<Filed<?>> sheets;
    private final Map<CandidateId, Candidate> candidates = new LinkedHashMap<>();

    private ElectionFile(Counters counters, List<Filed<?>> sheets, List<Candidate> candidates) {
        this.counters = counters;
        this.sheets = sheets.stream()
                .sorted(Comparator.comparing(Filed::key, Keys.LATEST_FIRST))
                .toList();
        candidates.forEach(c -> this.candidates.put(c.id(), c));
    }

    /** The file at these counters. */
    public static ElectionFile of(Counters counters, List<Filed<?>> sheets, List<Candidate> candidates) {
        return new ElectionFile(counters, sheets, candidates);
    }

    /** The counters. */
    public Counters counters() {
        return counters;
    }

    /** The current key of this kind of sheet. */
    public String key(SheetKind kind) {
        return counters.key(kind.repeats()).value();
    }

    /** The current sheet of a kind that has one only. */
    public <S extends Sheet> Optional<S> current(Class<S> type) {
        return at(type, key(SheetKind.of(type)), "").map(Filed::sheet);
    }

    /** The sheet at this key and part, with its version. */
    public <S extends Sheet> Optional<Filed<S>> at(Class<S> type, String key, String part) {
        return all(type).stream()
                .filter(f -> f.key().equals(key) && f.part().equals(part))
                .findFirst();
    }

    /** The current sheets of this type, one for each part. */
    public <S extends Sheet> List<Filed<S>> parts(Class<S> type) {
        return parts(type, key(SheetKind.of(type)));
    }

    /** The sheets of this type at this key, one for each part. */
    public <S extends Sheet> List<Filed<S>> parts(Class<S> type, String key) {
        return all(type).stream().filter(f -> f.key().equals(key)).toList();
    }

    /** Every sheet of this type over all keys, the latest key first. */
    @SuppressWarnings("unchecked")
    public <S extends Sheet> List<Filed<S>> all(Class<S> type) {
        List<Filed<S>> found = new ArrayList<>();
        sheets.stream().filter(f -> type.isInstance(f.sheet())).forEach(f -> found.add((Filed<S>) f));
        return found;
    }

    /** The sheet with this row id. */
    public <S extends Sheet> Optional<Filed<S>> byId(Class<S> type, String id) {
        return all(type).stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** Every candidate in the order of nomination. */
    public List<Candidate> candidates() {
        return List.copyOf(candidates.values());
    }

    /** This candidate. */
    public Optional<Candidate> candidate(CandidateId id) {
        return Optional.ofNullable(candidates.get(id));
    }

    /** The candidate's name as lists show it; the id if unknown. */
    public String label(CandidateId id) {
        return candidate(id).map(Candidate::label).orElse(id.value());
    }

    /** The names of these candidates in their order. */
    public List<String> labels(Collection<CandidateId> ids) {
        return ids.stream().map(this::label).toList();
    }
}
