// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import javax.transaction.NotSupportedException;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Proves at start that the data source takes part in JTA transactions. With {@code xa=false} everything seems to work and nothing is
 * atomic; so this component, and with it the whole core, refuses to start then.
 */
@Component(service = RealTransactions.class)
public final class RealTransactions {
    @Activate
    public RealTransactions(
            @Reference TransactionManager manager,
            @Reference(target = "(osgi.jndi.service.name=huanjie)") DataSource source) {
        check(manager, source);
    }

    private static void check(TransactionManager manager, DataSource source) {
        try {
            manager.begin();
            try (Connection connection = source.getConnection()) {
                if (connection.getAutoCommit()) {
                    throw new IllegalStateException(
                            "数据源没有加入事务（etc/org.ops4j.datasource-huanjie.cfg 中须写 xa = true），系统拒绝启动。"
                                    + " The data source takes no part in transactions: set xa = true; refusing to run.");
                }
            } finally {
                manager.rollback();
            }
        } catch (NotSupportedException | SystemException | SQLException e) {
            throw new IllegalStateException("cannot check the data source: " + e.getMessage(), e);
        }
    }
}
