// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.procedure.StepClosed;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Step;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Sheet;

/** A step that closes, with the file it closes over. */
final class Closed {
    private final StepClosed event;
    private final ElectionFile file;
    private final Profile profile;
    private final List<Candidate> moved = new ArrayList<>();
    private final List<Candidate> entered = new ArrayList<>();

    Closed(StepClosed event, ElectionFile file, Profile profile) {
        this.event = event;
        this.file = file;
        this.profile = profile;
    }

    StepClosed event() {
        return event;
    }

    boolean is(StepId step) {
        return event.step().equals(step);
    }

    boolean with(String outcome) {
        return event.outcome().equals(outcome);
    }

    String key() {
        return event.key().value();
    }

    ElectionFile file() {
        return file;
    }

    Profile profile() {
        return profile;
    }

    Field field() {
        return Field.of(file, profile);
    }

    /** The step as candidates' paths keep it. */
    Step step() {
        return new Step(key(), event.election().today(), event.step().value());
    }

    <S extends Sheet> Optional<S> sheet(Class<S> type) {
        return file.at(type, key(), "").map(Filed::sheet);
    }

    /** Candidates on this rung. */
    <C extends Candidate> List<C> on(Class<C> rung) {
        return file.candidates().stream()
                .filter(rung::isInstance)
                .map(rung::cast)
                .toList();
    }

    void move(Candidate candidate) {
        moved.removeIf(c -> c.id().equals(candidate.id()));
        moved.add(candidate);
    }

    void enter(Candidate candidate) {
        entered.add(candidate);
    }

    List<Candidate> moved() {
        return moved;
    }

    List<Candidate> entered() {
        return entered;
    }
}
