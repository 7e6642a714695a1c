// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import java.util.function.Supplier;
import javax.transaction.HeuristicMixedException;
import javax.transaction.HeuristicRollbackException;
import javax.transaction.NotSupportedException;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.huanjie.api.error.Refused;
import org.huanjie.api.transaction.StorageFailure;
import org.huanjie.api.transaction.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.coordinator.Coordination;
import org.osgi.service.coordinator.Coordinator;

/**
 * One act in one JTA transaction. A coordination is held open around it: without one, every call of a slice's store would get an
 * entity manager of its own, and the act would fail against itself.
 */
@Component(service = Transactions.class)
public final class JtaTransactions implements Transactions {
    private final TransactionManager manager;
    private final Coordinator coordinator;

    @Activate
    public JtaTransactions(
            @Reference TransactionManager manager,
            @Reference Coordinator coordinator,
            @Reference RealTransactions checked) {
        this.manager = manager;
        this.coordinator = coordinator;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        try {
            return manager.getStatus() == Status.STATUS_NO_TRANSACTION ? open(work) : join(work);
        } catch (NotSupportedException | SystemException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever opened the transaction ends it; a failure here marks it so that it cannot commit, even if the caller swallows it. */
    private <T> T join(Supplier<T> work) throws SystemException {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            manager.setRollbackOnly();
            throw e;
        }
    }

    private <T> T open(Supplier<T> work)
            throws NotSupportedException, SystemException, HeuristicMixedException, HeuristicRollbackException {
        Coordination coordination = coordinator.begin("huanjie-act", 0);
        Act act = Act.begin();
        T result;
        try {
            manager.begin();
            result = workThenCommit(work, act);
        } finally {
            act.end();
            coordination.end();
        }
        act.runAfter();
        return result;
    }

    private <T> T workThenCommit(Supplier<T> work, Act act)
            throws SystemException, HeuristicMixedException, HeuristicRollbackException {
        T result;
        try {
            result = work.get();
            act.runBefore();
            if (manager.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                throw new IllegalStateException("rolled back: a part of the act failed and its failure was swallowed");
            }
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw meaningOf(e);
        }
        try {
            manager.commit();
        } catch (RollbackException e) {
            throw meaningOf(e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e));
        }
        return result;
    }

    private void rollBack(Throwable failure) {
        try {
            manager.rollback();
        } catch (SystemException | IllegalStateException e) {
            failure.addSuppressed(e);
        }
    }

    private static RuntimeException meaningOf(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof Refused refused) {
            return refused;
        }
        RuntimeException seen = (RuntimeException) failure;
        return StorageFailure.of(seen)
                .refusal()
                .map(refused -> (RuntimeException) withCause(refused, seen))
                .orElse(seen);
    }

    private static Refused withCause(Refused refused, Throwable cause) {
        refused.initCause(cause);
        return refused;
    }

    @Override
    public <T> T once(Class<T> type, Supplier<T> make) {
        return Act.ifRunning().map(act -> act.once(type, a -> make.get())).orElseGet(make);
    }

    @Override
    public void beforeCommit(Runnable work) {
        Act.running().before(work);
    }

    @Override
    public void afterCommit(Runnable work) {
        Act.running().after(work);
    }
}
