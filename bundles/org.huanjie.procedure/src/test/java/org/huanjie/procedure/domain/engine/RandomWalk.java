// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.step.Board;
import org.huanjie.procedure.domain.step.Situation;

/**
 * A community whose people do something lawful at random, day after day, with some troubles on the way, until the case ends.
 * What happens depends on the seed alone.
 */
final class RandomWalk {
    /** Sees every act just before it is done. */
    interface Watcher {
        void before(Walk walk, StepDefinition step, Optional<String> outcome);
    }

    private static final int MOST_ACTS = 4000;

    private static final int PATIENCE = 90;

    final Walk walk;

    private final Random random;

    private final Watcher watcher;
    private final RandomEvents events;

    private int troubles;

    private int idle = 0;

    RandomWalk(ProcedureDefinition definition, Profile profile, long seed, Watcher watcher) {
        this(new Walk(definition, profile), new Random(seed), watcher, script -> {});
    }

    /** @param settle has the last word on the script before the walk begins */
    RandomWalk(Walk walk, Random random, Watcher watcher, Consumer<Script> settle) {
        this.walk = walk;
        this.random = random;
        this.watcher = watcher;
        this.events = new RandomEvents(walk, random);
        this.troubles = random.nextInt(7);
        choose();
        settle.accept(walk.script);
        walk.script.begin();
    }

    private void choose() {
        Script script = walk.script;
        script.exclusions = random.nextBoolean();
        script.unitAdjustment = random.nextInt(4) == 0;
        script.primary = random.nextInt(4) == 0;
        script.methodChanged = random.nextBoolean();
        script.orgClass = List.of("NORMAL", "NORMAL", "KEY", "DIFFICULT").get(random.nextInt(4));
        script.method = List.of("TWO_RECOMMEND_ONE_ELECT", "PUBLIC_RECOMMEND_SURPLUS_ELECT", "INTERNAL_DELIBERATION")
                .get(random.nextInt(3));
        script.candidates = 6 + random.nextInt(3);
        if (random.nextInt(5) == 0) {
            script.committee = false;
            script.seats = 1;
            script.candidates = 1 + random.nextInt(2);
            script.entitled = 6;
            script.present = 5;
            script.favourForExclusion = 4;
        }
    }

    /** Walks to the end of the case. @throws AssertionError if nothing lawful is left to do */
    RandomWalk walk() {
        for (int act = 0; act < MOST_ACTS && walk.state().running(); act++) {
            act();
        }
        if (walk.state().running()) {
            throw new AssertionError("still running after " + MOST_ACTS + " acts on " + walk.today() + walk.standing());
        }
        return this;
    }

    private void act() {
        if (trouble() && events.any()) {
            troubles--;
            return;
        }
        boolean dawdle = random.nextInt(meeting() ? 150 : 12) == 0;
        if (!dawdle && step()) {
            idle = 0;
            return;
        }
        walk.nextDay();
        if (++idle > PATIENCE || meetingIsPast()) {
            rescue();
        }
    }

    private boolean trouble() {
        return troubles > 0 && random.nextInt(60) == 0;
    }

    private boolean meeting() {
        return walk.status("open-meeting") == StepStatus.OPEN || walk.status("open-meeting") == StepStatus.CLOSED;
    }

    /** The day of the meeting is over before its steps are: nothing of that round can be done any more. */
    private boolean meetingIsPast() {
        return meeting() && walk.status("announce-result") != StepStatus.CLOSED;
    }

    /** What a street office does when a meeting was not brought to its end: adjourn it, or declare it invalid. */
    private void rescue() {
        if (!events.raise("meeting.adjourned", List.of("HOLDS"))) {
            walk.world.happened().flag("invalid.decided", true);
            step(walk.engine().definition().step(StepId.of("declare-invalid")));
            step(walk.engine().definition().step(StepId.of("declare-invalid")));
            walk.world.happened().flag("invalid.decided", false);
        }
        if (++idle > 4 * PATIENCE) {
            throw new AssertionError("deadlock on " + walk.today() + walk.standing());
        }
    }

    private boolean step() {
        List<StepDefinition> all =
                new ArrayList<>(walk.engine().definition().steps().values());
        Collections.shuffle(all, random);
        Board own = walk.engine().board(walk.now());
        return all.stream().filter(s -> promising(own, s)).anyMatch(this::step);
    }

    /** A quick look that leaves out what cannot be done anyway; it may let too much pass, never too little. */
    private static boolean promising(Board board, StepDefinition step) {
        return switch (board.status(step)) {
            case OPEN -> true;
            case WAITING -> step.carriesOver() || board.required(step).isPresent() || board.inOrder(step);
            case CLOSED, WAIVED, NOT_APPLICABLE, UNKNOWN, ABANDONED ->
                step.carriesOver() || board.required(step).isPresent();
        };
    }

    private boolean step(StepDefinition step) {
        Situation now = walk.now(step);
        StepStatus status = walk.engine().board(now).status(step, walk.engine().subject(now, step.id()));
        return switch (status) {
            case OPEN -> close(step);
            case WAITING -> open(step);
            case CLOSED, WAIVED, NOT_APPLICABLE, UNKNOWN, ABANDONED -> false;
        };
    }

    private boolean open(StepDefinition step) {
        walk.world.by(step.id());
        walk.script.before(step.id().value(), walk.today());
        if (!walk.engine().mayOpen(walk.now(step), step.id()).granted()) {
            return false;
        }
        watcher.before(walk, step, Optional.empty());
        beset(step);
        walk.open(step.id().value());
        return true;
    }

    /** Some meetings go wrong. */
    private void beset(StepDefinition step) {
        boolean bad = troubles > 0 && random.nextInt(8) == 0;
        Script script = walk.script;
        switch (step.id().value()) {
            case "check-quorum" -> {
                walk.world.happened().count("meeting.present", bad ? script.present / 2 : script.present);
                walk.world.count("quorum.failures", bad ? ++script.quorumFailures : script.quorumFailures);
            }
            case "adopt-exclusions" -> script.favourForExclusion = bad ? 1 : script.entitled * 2 / 3 + 1;
            case "confirm-formal" -> script.formal = bad ? script.seats - 1 : 20;
            case "check-returned" -> script.over = bad;
            case "determine-result" -> {
                script.result = bad ? any("TIE", "SHORTFALL", "TOO_FEW", "OUT_OF_ROUNDS") : "CLEAN";
                script.decision = script.result.equals("SHORTFALL") ? any("SUPPLEMENT", "REDUCE", "GIVE_UP") : "";
            }
            default -> {
                return;
            }
        }
        troubles -= bad ? 1 : 0;
    }

    private String any(String... one) {
        return one[random.nextInt(one.length)];
    }

    private boolean close(StepDefinition step) {
        Optional<String> outcome = wanted(step);
        if (!walk.engine().mayClose(walk.now(step), step.id(), outcome).granted()) {
            return false;
        }
        watcher.before(walk, step, outcome);
        if (outcome.isPresent() && !outcome.get().equals(step.outcomes().names().get(0))) {
            troubles--;
            if (!walk.world.persons().isEmpty()) {
                walk.failing.add(walk.world.persons().get(0));
            }
        }
        walk.close(step.id().value(), outcome.stream().toArray(String[]::new));
        walk.failing.clear();
        return true;
    }

    private Optional<String> wanted(StepDefinition step) {
        List<String> names = step.outcomes().names();
        if (step.outcomes().byRule() || names.isEmpty()) {
            return Optional.empty();
        }
        boolean bad = troubles > 0 && random.nextInt(4) == 0;
        return Optional.of(bad ? names.get(random.nextInt(names.size())) : names.get(0));
    }
}
