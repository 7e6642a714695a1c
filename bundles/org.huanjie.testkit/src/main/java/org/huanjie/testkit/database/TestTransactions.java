// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.huanjie.api.error.Refused;
import org.huanjie.api.transaction.StorageFailure;
import org.huanjie.api.transaction.Transactions;

/** {@link Transactions} for tests of a slice: the same promises as in the container, kept by the same contract test. */
public final class TestTransactions implements Transactions {
    private final TransactionManager manager = TestTransactionManager.get();
    private final ThreadLocal<Deque<Runnable>> before = ThreadLocal.withInitial(ArrayDeque::new);
    private final ThreadLocal<List<Runnable>> after = ThreadLocal.withInitial(ArrayList::new);
    private final ThreadLocal<Map<Class<?>, Object>> kept = ThreadLocal.withInitial(HashMap::new);

    @Override
    public <T> T required(Supplier<T> work) {
        try {
            return manager.getStatus() == Status.STATUS_NO_TRANSACTION ? open(work) : join(work);
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T join(Supplier<T> work) throws SystemException {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            manager.setRollbackOnly();
            throw e;
        }
    }

    private <T> T open(Supplier<T> work) {
        before.get().clear();
        after.get().clear();
        kept.get().clear();
        T result;
        try {
            manager.begin();
            result = workThenCommit(work);
        } catch (Refused | Error e) {
            throw e;
        } catch (RollbackException e) {
            throw meaning(e.getCause() == null ? e : e.getCause());
        } catch (Exception e) {
            throw meaning(e);
        }
        after.get().forEach(Runnable::run);
        return result;
    }

    private <T> T workThenCommit(Supplier<T> work) throws Exception {
        try {
            T result = work.get();
            for (Runnable next = before.get().poll();
                    next != null;
                    next = before.get().poll()) {
                next.run();
            }
            if (manager.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                throw new IllegalStateException("rolled back: a part of the act failed and its failure was swallowed");
            }
            manager.commit();
            return result;
        } finally {
            if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
                manager.rollback();
            }
        }
    }

    private static RuntimeException meaning(Throwable failure) {
        RuntimeException seen = failure instanceof RuntimeException r ? r : new IllegalStateException(failure);
        return StorageFailure.of(seen).refusal().<RuntimeException>map(r -> r).orElse(seen);
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> make) {
        return running() ? type.cast(kept.get().computeIfAbsent(type, t -> make.get())) : make.get();
    }

    @Override
    public void beforeCommit(Runnable work) {
        requireAct();
        before.get().add(work);
    }

    @Override
    public void afterCommit(Runnable work) {
        requireAct();
        after.get().add(work);
    }

    private void requireAct() {
        if (!running()) {
            throw new IllegalStateException("outside an act: wrap the work in Transactions.required");
        }
    }

    private boolean running() {
        try {
            return manager.getStatus() != Status.STATUS_NO_TRANSACTION;
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
