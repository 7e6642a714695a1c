// SPDX-License-Identifier: Apache-2.0
package org.huanjie.runtime.jpa;

import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.apache.openjpa.ee.AbstractManagedRuntime;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The host's transaction manager, looked up when it is asked for. OpenJPA's own class for this waits to be told of the service, and the
 * components that start because of that very service are told first: at a container's start they would find no transaction manager.
 */
public final class HostTransactions extends AbstractManagedRuntime {
    private @Nullable Held held;

    @Override
    public synchronized TransactionManager getTransactionManager() {
        if (held == null || held.reference.getBundle() == null) {
            held = find();
        }
        return held.manager;
    }

    @Override
    public void setRollbackOnly(Throwable cause) throws SystemException {
        getTransactionManager().setRollbackOnly();
    }

    @Override
    public @Nullable Throwable getRollbackCause() {
        return null;
    }

    private static Held find() {
        BundleContext context = FrameworkUtil.getBundle(HostTransactions.class).getBundleContext();
        ServiceReference<TransactionManager> reference = context.getServiceReference(TransactionManager.class);
        TransactionManager manager = reference == null ? null : context.getService(reference);
        if (reference == null || manager == null) {
            throw new IllegalStateException("The container offers no javax.transaction.TransactionManager");
        }
        return new Held(reference, manager);
    }

    /** A service that has gone has a reference without bundle. */
    private record Held(ServiceReference<TransactionManager> reference, TransactionManager manager) {}
}
