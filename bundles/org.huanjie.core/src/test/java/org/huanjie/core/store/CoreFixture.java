// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.audit.AuditStore;
import org.huanjie.core.transaction.CountedCoordinations;
import org.huanjie.core.transaction.JtaTransactions;
import org.huanjie.core.transaction.RealTransactions;
import org.huanjie.testkit.database.TestDatabase;
import org.huanjie.testkit.database.TestTransactionManager;

/** The ground floor's tables, stores and transactions for one test; the database is shared and emptied. */
public final class CoreFixture {
    private static final TestDatabase DATABASE = TestDatabase.open("core");

    private final Transactions transactions = new JtaTransactions(
            TestTransactionManager.get(),
            new CountedCoordinations().coordinator(),
            new RealTransactions(TestTransactionManager.get(), DATABASE.dataSource()));

    private CoreFixture() {}

    public static CoreFixture empty() {
        DATABASE.clear();
        return new CoreFixture();
    }

    public TestDatabase database() {
        return DATABASE;
    }

    public Transactions transactions() {
        return transactions;
    }

    public AuditStore auditStore() {
        return new JpaAuditStore(DATABASE.jpa("core"));
    }
}
