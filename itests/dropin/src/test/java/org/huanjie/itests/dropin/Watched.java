// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import static org.assertj.core.api.Assertions.assertThat;

/** Does something to a host while its own users go on working, and demands that neither they nor its bundles notice. */
final class Watched {
    private final Host host;
    private final Wiring before;

    Watched(Host host) {
        this.host = host;
        this.before = host.wiring();
    }

    /** The host as it was before we came. */
    Wiring before() {
        return before;
    }

    /** Carries it out under the eyes of everybody. */
    void during(String what, Runnable work) {
        try (Traffic traffic = new Traffic(host.address(), host.kind().pages())) {
            work.run();
            assertThat(traffic.failures())
                    .as(host.kind() + ", " + what + ": requests of the host's users that failed")
                    .isEmpty();
            if (!host.kind().pages().isEmpty()) {
                assertThat(traffic.served()).as("requests served").isPositive();
            }
        }
        nothingHasChanged(what);
    }

    /** No bundle of the host has another number, state, time of change or wire. */
    void nothingHasChanged(String when) {
        assertThat(host.wiring().changesSince(before))
                .as(host.kind() + ", " + when + ": bundles of the host that changed")
                .isEmpty();
    }

    /** Nothing is there that was not there before. */
    void nothingIsLeft() {
        assertThat(host.wiring().addedSince(before))
                .as(host.kind() + ": bundles left behind")
                .isEmpty();
    }
}
