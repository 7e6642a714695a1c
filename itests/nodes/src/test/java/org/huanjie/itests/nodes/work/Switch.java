// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** The model of a switch, which has no version: of writes at the same time any may be the last, but none that was over before another began. */
final class Switch {
    private final List<Written> all = new ArrayList<>();

    private record Written(long begun, long ended, boolean on) {}

    /** @param begun by {@link System#nanoTime} */
    synchronized void acknowledged(long begun, boolean on) {
        all.add(new Written(begun, System.nanoTime(), on));
    }

    synchronized void check(String thing, boolean on) {
        long lastBegun = all.stream().mapToLong(Written::begun).max().orElse(0);
        assertThat(all.isEmpty() || all.stream().anyMatch(w -> w.on() == on && w.ended() >= lastBegun))
                .as("%s is on: %s, after %s", thing, on, all)
                .isTrue();
    }
}
