// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import javax.transaction.TransactionManager;
import javax.transaction.xa.XAException;
import org.apache.geronimo.transaction.manager.GeronimoTransactionManager;

/** The transaction manager of this JVM: the one Karaf has too. OpenJPA finds it by the name of its method. */
public final class TestTransactionManager {
    private static final GeronimoTransactionManager MANAGER = create();

    private TestTransactionManager() {}

    /** The transaction manager. */
    public static TransactionManager get() {
        return MANAGER;
    }

    private static GeronimoTransactionManager create() {
        try {
            return new GeronimoTransactionManager();
        } catch (XAException e) {
            throw new IllegalStateException(e);
        }
    }
}
