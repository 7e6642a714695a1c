// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Obstacle;
import org.junit.jupiter.api.BeforeEach;

/** A community of the seed at which one rule is asked. */
abstract class RuleWalk {
    Walk walk;

    @BeforeEach
    void aCommunityOfTheSeed() {
        walk = Walk.ofTheSeed();
        walk.script.begin();
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(Walk.YEAR, month, day);
    }

    Leave opening(String step) {
        StepId id = StepId.of(step);
        return walk.engine().mayOpen(walk.now(walk.engine().definition().step(id)), id);
    }

    Leave closing(String step) {
        return walk.engine().mayClose(walk.now(), StepId.of(step), Optional.empty());
    }

    Leave closing(String step, String outcome) {
        return walk.engine().mayClose(walk.now(), StepId.of(step), Optional.of(outcome));
    }

    Leave raising(String fact, String outcome) {
        return walk.engine().mayRaise(walk.now(), FactName.of(fact), outcome);
    }

    static List<String> codes(List<Obstacle> obstacles) {
        return obstacles.stream().map(o -> o.code().code()).distinct().toList();
    }
}
