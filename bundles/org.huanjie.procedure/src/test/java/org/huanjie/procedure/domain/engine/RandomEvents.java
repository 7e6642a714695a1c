// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;

/** Things that happen on the way of a random walk: somebody withdraws, objects, disturbs the meeting. */
final class RandomEvents {
    private final Walk walk;
    private final Random random;

    RandomEvents(Walk walk, Random random) {
        this.walk = walk;
        this.random = random;
    }

    private static final Map<String, List<String>> EVENTS = Map.of(
            "candidate.withdrawn", List.of("BEFORE_FORMAL", "ON_THE_DAY"),
            "notice.objectionOpened", List.of("HOLDS"),
            "meeting.adjourned", List.of("HOLDS"),
            "org.pauseWanted", List.of("HOLDS"),
            "roster.formChanged", List.of("HOLDS"),
            "training.guideLapsed", List.of("HOLDS"));

    boolean any() {
        List<String> facts = new ArrayList<>(EVENTS.keySet().stream().sorted().toList());
        Collections.shuffle(facts, random);
        String fact = facts.get(0);
        boolean raised = raise(fact, EVENTS.get(fact));
        return raised;
    }

    boolean raise(String fact, List<String> outcomes) {
        walk.world.happened().flag(fact, true);
        for (String outcome : outcomes) {
            if (walk.engine().mayRaise(walk.now(), FactName.of(fact), outcome).granted()) {
                happen(fact, outcome);
                return true;
            }
        }
        boolean keep =
                fact.equals("candidate.withdrawn") && walk.counter(org.huanjie.api.procedure.Counter.INCIDENT) > 1;
        walk.world.happened().flag(fact, keep || everHappened(fact));
        return false;
    }

    private boolean everHappened(String fact) {
        StepId step = StepId.of(fact.equals("candidate.withdrawn") ? "withdraw-candidate" : "handle-objections");
        boolean lasting = fact.equals("candidate.withdrawn") || fact.equals("notice.objectionOpened");
        return lasting && !walk.state().all(step).isEmpty();
    }

    private void happen(String fact, String outcome) {
        if (fact.equals("candidate.withdrawn") && !walk.world.persons().isEmpty()) {
            walk.world.leave(
                    walk.world.persons().get(random.nextInt(walk.world.persons().size())));
        }
        walk.raise(fact, outcome);
        boolean lasting = fact.equals("candidate.withdrawn") || fact.equals("notice.objectionOpened");
        walk.world.happened().flag(fact, lasting);
    }
}
