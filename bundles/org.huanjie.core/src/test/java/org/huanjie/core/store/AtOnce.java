// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.huanjie.api.error.Refused;

/** Two acts that two people do at the same moment. */
public final class AtOnce {
    private AtOnce() {}

    /** Whether each was done; otherwise it was refused. */
    public static List<Boolean> done(Runnable first, Runnable second) {
        CountDownLatch start = new CountDownLatch(1);
        CompletableFuture<Boolean> one = begin(first, start);
        CompletableFuture<Boolean> two = begin(second, start);
        start.countDown();
        return List.of(one.join(), two.join());
    }

    private static CompletableFuture<Boolean> begin(Runnable act, CountDownLatch start) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        start.await();
                        act.run();
                        return true;
                    } catch (Refused refused) {
                        return false;
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                run -> new Thread(run).start());
    }
}
