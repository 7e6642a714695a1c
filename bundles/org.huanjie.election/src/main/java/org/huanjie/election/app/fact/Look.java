// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.run.Contests;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunChain;
import org.huanjie.election.domain.run.RunSheets;

/** One look at the case's file, shared by all facts of an act. */
final class Look {
    private final FactQuery query;
    private final ElectionFile file;
    private final Field field;
    private final MeetingState meeting;

    Look(FactQuery query, ElectionFile file) {
        this.query = query;
        this.file = file;
        this.field = Field.of(file, query.profile());
        this.meeting = MeetingState.of(file, query.profile());
    }

    ElectionFile file() {
        return file;
    }

    Profile profile() {
        return query.profile();
    }

    FactReader neighbours() {
        return query.facts();
    }

    LocalDate today() {
        return query.election().today();
    }

    Field field() {
        return field;
    }

    MeetingState meeting() {
        return meeting;
    }

    /** What is elected; empty while the reply is missing. */
    Optional<Contest> contest() {
        return query.once(key("contest"), () -> Contests.read(query.facts(), query.profile()));
    }

    /** The runs of the current list. */
    Optional<RunChain> chain() {
        return query.once(key("chain"), () -> contest().flatMap(c -> RunChain.of(file, c, query.profile())));
    }

    /** The papers of the current run. */
    RunSheets run() {
        return RunSheets.current(file);
    }

    /** What the current run's signed count says. */
    Optional<Determination> found() {
        return query.once(
                key("found"),
                () -> chain().flatMap(
                                chain -> Determination.of(file, chain, contest().orElseThrow(), query.profile())));
    }

    private String key(String what) {
        return "election." + what + "@" + file.counters();
    }
}
