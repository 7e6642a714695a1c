// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.domain.definition.StepDefinition;
import org.huanjie.procedure.domain.refinement.Refined;
import org.huanjie.procedure.domain.refinement.Refinement;
import org.huanjie.procedure.domain.refinement.TestTightening;
import org.huanjie.procedure.domain.step.CaseState;
import org.huanjie.procedure.domain.step.Leave;
import org.huanjie.procedure.domain.step.Situation;
import org.junit.jupiter.api.Test;

/** Random overlays: those that are accepted allow no run that the statute forbids, and none of them leaves a community stuck. */
class OverlayRunsTest {
    private static final int OVERLAYS = 1000;
    private static final int WALKED = 150;
    private static final long SEED = 2015L;
    private final Refinement refinement = new Refinement(new TestTightening());
    private int acts = 0;

    @Test
    void anAcceptedOverlayAllowsNoRunThatTheStatuteForbids() {
        int accepted = 0;
        int refused = 0;
        for (int n = 0; n < OVERLAYS; n++) {
            Refined refined = refinement.lay(
                    Shipped.procedure(), Shipped.profile(), OverlayReader.read(RandomOverlay.text(SEED + n)));
            refused += refined.accepted() ? 0 : 1;
            if (refined.accepted() && accepted++ < WALKED) {
                walk(refined, SEED + n);
            }
        }

        System.out.println(OVERLAYS + " random overlays from seed " + SEED + ": " + accepted + " accepted, " + refused
                + " refused; " + acts + " acts of accepted ones held against the statute");
        assertThat(List.of(accepted, refused)).allMatch(count -> count > WALKED);
        assertThat(acts).isGreaterThan(5_000);
    }

    private void walk(Refined refined, long seed) {
        try {
            new RandomWalk(
                            new Walk(refined.definition(), refined.profile()),
                            new Random(seed),
                            this::statuteAllows,
                            s -> {
                                s.committee = true;
                                s.seats = 5;
                                s.candidates = Math.max(6, s.candidates);
                                s.noticeDays = 5;
                                s.entitled = 104;
                                s.present = 103;
                                s.favourForExclusion = 80;
                            })
                    .walk();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + "\n" + RandomOverlay.text(seed), e);
        }
    }

    private void statuteAllows(Walk walk, StepDefinition step, Optional<String> outcome) {
        if (step.own()) {
            return;
        }
        acts++;
        Engine statute = new Engine(Shipped.procedure(), Walk.YEAR, Walk::workday, walk.world);
        Situation now = walk.now(step);
        CaseState own = statutory(now.own());
        Situation seen = new Situation(
                now.kind(),
                own,
                now.kind() == CaseKind.STREET ? own : statutory(now.street()),
                now.facts(),
                Shipped.profile(),
                now.today(),
                true);
        StepId id = step.id();
        boolean open = own.instance(walk.engine().subject(now, id).ref()).isPresent();
        Leave leave = open ? statute.mayClose(seen, id, outcome) : statute.mayOpen(seen, id);
        assertThat(leave.obstacles()).as(id + " under the statute").isEmpty();
    }

    /** The case seen through the statutory steps only. */
    private static CaseState statutory(CaseState state) {
        return CaseState.of(
                state.counters(),
                state.instances().values().stream()
                        .filter(i -> !i.ref().step().value().startsWith("x-"))
                        .toList(),
                state.holds(),
                state.end(),
                state.shiftMonths());
    }
}
