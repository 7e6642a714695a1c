// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import java.time.Duration;

/** Waiting for a moment between two looks. */
public final class Pause {
    private Pause() {}

    /** @throws IllegalStateException if the thread is interrupted meanwhile; it stays marked so */
    public static void of(Duration length) {
        try {
            Thread.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
