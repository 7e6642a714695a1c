// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Two thousand communities at random: none gets stuck, every kind of trouble is met. */
class RandomWalksTest {
    private static final int WALKS = Integer.getInteger("walks", 2000);
    private static final long SEED = 20260522L;

    @Test
    void noCommunityIsEverStuck() {
        Map<String, Integer> ends = new TreeMap<>();
        TreeSet<String> branches = new TreeSet<>();
        for (int n = 0; n < WALKS; n++) {
            long seed = SEED + n;
            try {
                Walk walk = new RandomWalk(Shipped.procedure(), Shipped.profile(), seed, (w, s, o) -> {}).walk().walk;
                ends.merge(walk.state().end(), 1, Integer::sum);
                branches.addAll(walk.branches());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }

        System.out.println(WALKS + " walks from seed " + SEED + ": " + ends + ", branches " + branches);
        assertThat(ends.keySet()).contains("ARCHIVED", "REPORTED_NO_COMMITTEE", "REPORTED_TIE");
        assertThat(branches).hasSizeGreaterThan(25);
    }
}
