// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.transaction.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} promises. */
public interface TransactionsContract {
    /** The implementation under test, over {@link #database()}. */
    Transactions transactions();

    /** Any database. */
    TestDatabase database();

    @BeforeEach
    default void anEmptyTable() throws SQLException {
        try (Connection connection = database().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table if exists hj_contract");
            statement.execute("create table hj_contract (id integer primary key)");
        }
    }

    private void insert(int id) {
        try (Connection connection = database().dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into hj_contract (id) values (?)")) {
            statement.setInt(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int rows() {
        try (Connection connection = database().dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from hj_contract")) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    default void nestedPartsCommitTogether() {
        int answer = transactions().required(() -> {
            insert(1);
            transactions().required(() -> insert(2));
            return 7;
        });

        assertThat(answer).isEqualTo(7);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    default void aFailureRollsEverythingBackAndIsTheOneSeen() {
        IllegalStateException failure = new IllegalStateException("on purpose");

        assertThatThrownBy(() -> transactions().required(() -> {
                    insert(1);
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(rows()).isZero();
    }

    @Test
    default void aFailureThatIsSwallowedRollsBackAllTheSame() {
        assertThatThrownBy(() -> transactions().required(() -> {
                    insert(1);
                    try {
                        transactions().required(() -> {
                            insert(2);
                            throw new IllegalArgumentException("on purpose");
                        });
                    } catch (IllegalArgumentException swallowed) {
                        insert(3);
                    }
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isZero();
    }

    @Test
    default void workBeforeTheCommitRunsInOrderInsideTheTransaction() {
        List<String> order = new ArrayList<>();

        transactions().required(() -> {
            transactions().beforeCommit(() -> {
                order.add("first");
                insert(1);
                transactions().beforeCommit(() -> order.add("registered late"));
            });
            transactions().beforeCommit(() -> order.add("second"));
            order.add("work");
        });

        assertThat(order).containsExactly("work", "first", "second", "registered late");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    default void aFailureBeforeTheCommitRollsBack() {
        assertThatThrownBy(() -> transactions().required(() -> {
                    insert(1);
                    transactions().beforeCommit(() -> {
                        throw new IllegalStateException("on purpose");
                    });
                }))
                .hasMessage("on purpose");
        assertThat(rows()).isZero();
    }

    @Test
    default void workAfterTheCommitSeesTheRowsAndRunsOnlyAfterSuccess() {
        List<Integer> seen = new ArrayList<>();

        transactions().required(() -> {
            insert(1);
            transactions().afterCommit(() -> seen.add(rows()));
        });
        assertThatThrownBy(() -> transactions().required(() -> {
                    transactions().afterCommit(() -> seen.add(-1));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");

        assertThat(seen).containsExactly(1);
    }

    @Test
    default void aRowThatExistsAlreadyIsAConcurrentChange() {
        insert(1);

        assertThatThrownBy(() -> transactions().required(() -> insert(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo(CommonProblem.CONCURRENT_CHANGE));
    }

    @Test
    default void outsideAnActNothingCanBeRegistered() {
        assertThatThrownBy(() -> transactions().beforeCommit(() -> {})).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions().afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }
}
