// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.offer;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactReader;

/**
 * One question to a module of others, asked outside the act. The answer is made on another thread, where no transaction and no
 * person is; what that thread asks back of the case is read here, on the thread of the act, while it waits.
 */
final class Enquiry {
    private final FactReader facts;
    private final BlockingQueue<Runnable> askedBack = new LinkedBlockingQueue<>();
    private volatile boolean over;
    private Optional<RuntimeException> ownFault = Optional.empty();

    Enquiry(FactReader facts) {
        this.facts = facts;
    }

    /** The question as the other side gets it: with a memo of its own. */
    FactQuery asking(FactQuery query) {
        return new FactQuery(
                query.election(), query.profile(), this::readHere, Collections.synchronizedMap(new HashMap<>()));
    }

    /**
     * The answer.
     *
     * @throws RuntimeException     the product's own, if a fact that was asked back failed: the act is not to hide that
     * @throws ExecutionException   if the other side failed
     * @throws TimeoutException     if there was no answer in time; the other side is interrupted
     * @throws InterruptedException if the act is to end
     */
    Fact answer(Executor threads, Callable<Fact> question, Duration patience)
            throws ExecutionException, TimeoutException, InterruptedException {
        FutureTask<Fact> answer = new FutureTask<>(question) {
            @Override
            protected void done() {
                askedBack.add(Enquiry::answered);
            }
        };
        threads.execute(answer);
        try {
            return served(answer, System.nanoTime() + patience.toNanos());
        } finally {
            over = true;
            answer.cancel(true);
        }
    }

    /** There is nothing more to do than to look at the answer. */
    private static void answered() {}

    private Fact served(FutureTask<Fact> answer, long end)
            throws ExecutionException, TimeoutException, InterruptedException {
        while (!answer.isDone()) {
            long left = end - System.nanoTime();
            Runnable next = left > 0 ? askedBack.poll(left, TimeUnit.NANOSECONDS) : null;
            if (next == null) {
                throw new TimeoutException();
            }
            next.run();
            if (ownFault.isPresent()) {
                throw ownFault.get();
            }
        }
        return answer.get();
    }

    /** Runs on the other side's thread: hands the question over and waits. */
    private Fact readHere(FactName name) {
        FutureTask<Fact> reading = new FutureTask<>(() -> readNoting(name));
        askedBack.add(reading);
        if (over) {
            throw new IllegalStateException("the question is over");
        }
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the question is over", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("'" + name + "' could not be read", e);
        }
    }

    private Fact readNoting(FactName name) {
        try {
            return facts.read(name);
        } catch (RuntimeException e) {
            ownFault = Optional.of(e);
            throw e;
        }
    }
}
