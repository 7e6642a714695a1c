// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.huanjie.api.error.Refused;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.RepeatedTest;

class LockOutRaceTest {
    private final CoreFixture core = CoreFixture.withTree();

    @RepeatedTest(5)
    void thirtyGuessesAtTheSameMomentAreFiveGuessesAtMost() throws Exception {
        Callable<Boolean> guess = () -> {
            try {
                core.lockOut.claim("zhang", "10.9.9.9");
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
        ExecutorService many = Executors.newFixedThreadPool(15);
        int allowed = 0;
        try {
            for (var answer : many.invokeAll(Collections.nCopies(30, guess))) {
                allowed += answer.get() ? 1 : 0;
            }
        } finally {
            many.shutdown();
        }

        assertThat(List.of(1, 2, 3, 4, 5)).contains(allowed);
    }
}
