// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.h2.jdbcx.JdbcDataSource;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.testkit.database.TestDatabase;
import org.huanjie.testkit.database.TestTransactionManager;
import org.huanjie.testkit.database.TransactionsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JtaTransactionsTest implements TransactionsContract {
    private static final TestDatabase DATABASE = TestDatabase.open();

    private final CountedCoordinations coordinator = new CountedCoordinations();
    private final Transactions transactions = new JtaTransactions(
            TestTransactionManager.get(),
            coordinator.coordinator(),
            new RealTransactions(TestTransactionManager.get(), DATABASE.dataSource()));

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @AfterEach
    void everyCoordinationIsEnded() {
        assertThat(coordinator.open()).isZero();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public TestDatabase database() {
        return DATABASE;
    }

    @Test
    void aDataSourceOutsideTransactionsIsRefusedAtStart() {
        JdbcDataSource plain = new JdbcDataSource();
        plain.setURL("jdbc:h2:mem:");

        assertThatThrownBy(() -> new RealTransactions(TestTransactionManager.get(), plain))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("xa = true");
    }
}
