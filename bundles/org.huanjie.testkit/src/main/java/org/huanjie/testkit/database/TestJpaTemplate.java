// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.transaction.RollbackException;
import javax.transaction.Status;
import javax.transaction.Synchronization;
import javax.transaction.SystemException;
import javax.transaction.Transaction;
import javax.transaction.TransactionManager;
import org.apache.aries.jpa.template.EmConsumer;
import org.apache.aries.jpa.template.EmFunction;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.transaction.Transactions;

/** The store's door to JPA: one entity manager per act, as the container gives when an act holds a coordination open. */
final class TestJpaTemplate implements JpaTemplate {
    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final TransactionManager manager = TestTransactionManager.get();
    private final Map<Transaction, EntityManager> bound = new ConcurrentHashMap<>();

    TestJpaTemplate(EntityManagerFactory factory, Transactions transactions) {
        this.factory = factory;
        this.transactions = transactions;
    }

    @Override
    public <R> R txExpr(TransactionType type, EmFunction<R> code) {
        try {
            if (manager.getStatus() != Status.STATUS_NO_TRANSACTION) {
                return code.apply(ofTheAct(manager.getTransaction()));
            }
        } catch (SystemException | RollbackException e) {
            throw new IllegalStateException(e);
        }
        return switch (type) {
            case Required, RequiresNew -> transactions.required(() -> txExpr(type, code));
            case Mandatory -> throw new IllegalStateException("no transaction");
            case Supports, NotSupported, Never -> alone(code);
        };
    }

    private EntityManager ofTheAct(Transaction act) throws RollbackException, SystemException {
        EntityManager known = bound.get(act);
        if (known != null) {
            return known;
        }
        EntityManager made = factory.createEntityManager();
        made.joinTransaction();
        bound.put(act, made);
        act.registerSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                bound.remove(act);
                made.close();
            }
        });
        return made;
    }

    private <R> R alone(EmFunction<R> code) {
        EntityManager entities = factory.createEntityManager();
        try {
            return code.apply(entities);
        } finally {
            entities.close();
        }
    }

    @Override
    public void tx(TransactionType type, EmConsumer code) {
        txExpr(type, entities -> {
            code.accept(entities);
            return Boolean.TRUE;
        });
    }

    @Override
    public <R> R txExpr(EmFunction<R> code) {
        return txExpr(TransactionType.Required, code);
    }

    @Override
    public void tx(EmConsumer code) {
        tx(TransactionType.Required, code);
    }
}
