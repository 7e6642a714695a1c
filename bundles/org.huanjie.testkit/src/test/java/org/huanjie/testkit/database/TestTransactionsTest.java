// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import org.huanjie.api.transaction.Transactions;
import org.junit.jupiter.api.AfterAll;

class TestTransactionsTest implements TransactionsContract {
    private static final TestDatabase DATABASE = TestDatabase.open();

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    public Transactions transactions() {
        return DATABASE.transactions();
    }

    @Override
    public TestDatabase database() {
        return DATABASE;
    }
}
