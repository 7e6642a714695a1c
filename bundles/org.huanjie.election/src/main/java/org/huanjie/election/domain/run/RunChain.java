// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Rung;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Keys;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.SheetKind;

/**
 * The runs of the current list, the first to the current one: each run's list follows from the run before (再次投票、另行选举、收回多于投票人数时重投).
 * Elected persons accumulate.
 */
public final class RunChain {
    private final ElectionFile file;
    private final Contest contest;
    private final Profile profile;
    private final Evaluation evaluation;
    private final Leavers leavers;
    private final List<Run> runs = new ArrayList<>();

    /**
     * A run with what it votes on and, once counted and signed, its result.
     *
     * @param before elected before this run
     */
    public record Run(int number, RunPlan plan, int before, RunSheets sheets, List<RunResult> counted) {
        public Run {
            counted = List.copyOf(counted);
        }

        /** The result, once the count is agreed and signed. */
        public Optional<RunResult> result() {
            return counted.stream().findFirst();
        }
    }

    private RunChain(ElectionFile file, Contest contest, Profile profile, int present) {
        this.file = file;
        this.contest = contest;
        this.profile = profile;
        this.evaluation = new Evaluation(contest, present, profile);
        this.leavers = Leavers.of(file);
    }

    /** The runs of the current list; empty while no formal list is fixed. */
    public static Optional<RunChain> of(ElectionFile file, Contest contest, Profile profile) {
        Optional<FormalList> list = file.current(FormalList.class);
        Optional<Headcount> heads = MeetingState.of(file, profile).headcount();
        if (list.isEmpty() || heads.isEmpty()) {
            return Optional.empty();
        }
        RunChain chain = new RunChain(file, contest, profile, heads.get().present());
        chain.walk(list.get());
        return Optional.of(chain);
    }

    /** The current run. */
    public Run current() {
        return runs.get(runs.size() - 1);
    }

    /** All runs. */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /** Runoffs held so far, the current run included if it is one; a run repeated because of too many ballots counts once. */
    public int runoffs() {
        return (int) runs.stream()
                .filter(r -> r.plan().kind() == RunKind.RUNOFF && !repeated(r))
                .count();
    }

    private boolean repeated(Run run) {
        return run.number() < current().number() && run.sheets().over();
    }

    /** True if a supplementary election was held already. */
    public boolean supplemented() {
        return runs.stream().anyMatch(r -> r.plan().kind() == RunKind.SUPPLEMENT);
    }

    private void walk(FormalList list) {
        String listKey = file.key(SheetKind.FORMAL_LIST);
        int last = file.counters().value(Counter.RUN);
        int before = electedElsewhere(listKey);
        RunPlan plan = first(list, contest.seats() - before);
        for (int number = 1; number <= last; number++) {
            RunSheets sheets = RunSheets.of(file, Keys.run(listKey, number));
            int run = number;
            plan = plan.among(id -> known(id) && leavers.onBallot(id, run));
            Optional<RunResult> result =
                    sheets.over() || !sheets.signed() ? Optional.empty() : evaluate(run, plan, sheets);
            runs.add(new Run(number, plan, before, sheets, result.map(List::of).orElse(List.of())));
            before += result.map(r -> r.elected().size()).orElse(0);
            plan = next(plan, sheets, result, contest.seats() - before);
        }
    }

    private boolean known(CandidateId id) {
        return file.candidate(id).isPresent();
    }

    private Optional<RunResult> evaluate(int run, RunPlan plan, RunSheets sheets) {
        Ballots ballots = new Ballots(file, leavers, run);
        return sheets.tally().totals().flatMap(totals -> evaluation.of(plan, ballots, totals));
    }

    private RunPlan first(FormalList list, int open) {
        Predicate<CandidateId> deputy = id -> file.candidate(id)
                .filter(c -> c.nomination().office() == Office.DEPUTY)
                .isPresent();
        List<CandidateId> names =
                list.candidates().stream().filter(deputy.negate()).toList();
        List<CandidateId> deputies = list.candidates().stream().filter(deputy).toList();
        return new RunPlan(RunKind.FIRST, names, deputies, open, deputies.isEmpty() ? 0 : contest.deputySeats());
    }

    private RunPlan next(RunPlan plan, RunSheets sheets, Optional<RunResult> result, int open) {
        if (result.isEmpty()) {
            return plan;
        }
        if (!result.get().runoff().isEmpty()) {
            List<CandidateId> tied = plan.names().stream()
                    .filter(id -> result.get().runoff().contains(file.label(id)))
                    .toList();
            return new RunPlan(
                    RunKind.RUNOFF,
                    withWriteIns(tied, result.get().runoff()),
                    List.of(),
                    result.get().runoffSeats(),
                    0);
        }
        return sheets.supplementary()
                .map(call -> new RunPlan(RunKind.SUPPLEMENT, call.candidates(), List.of(), open, 0))
                .orElse(plan);
    }

    private List<CandidateId> withWriteIns(List<CandidateId> tied, List<String> labels) {
        List<CandidateId> all = new ArrayList<>(tied);
        file.candidates().stream()
                .filter(c -> c.nomination().writeIn() && labels.contains(c.label()) && !all.contains(c.id()))
                .forEach(c -> all.add(c.id()));
        return all;
    }

    private int electedElsewhere(String listKey) {
        return (int) Field.of(file, profile).seated().stream()
                .filter(c -> c.path().stream()
                        .noneMatch(s -> s.rung() == Rung.ELECTED && s.key().startsWith(listKey + ";run=")))
                .count();
    }
}
