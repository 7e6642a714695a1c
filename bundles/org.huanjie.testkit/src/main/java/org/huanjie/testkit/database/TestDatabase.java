// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.commons.dbcp2.managed.BasicManagedDataSource;
import org.apache.openjpa.persistence.PersistenceProviderImpl;
import org.flywaydb.core.Flyway;
import org.huanjie.api.transaction.Transactions;

/**
 * A database with the tables of the slices under test, real JTA transactions and OpenJPA, without OSGi.
 *
 * <pre>{@code
 * private static final TestDatabase database = TestDatabase.open("roster");   // persistence unit and db/roster
 * private final RosterStore store = new JpaRosterStore(database.jpa("roster"));
 *
 * @BeforeEach void clear() { database.clear(); }
 * }</pre>
 *
 * H2 in memory by default; with {@code -Dhuanjie.test.jdbc=jdbc:postgresql://host:5432/db?user=…} each database is a new schema there.
 * Entities must have been enhanced by the build before.
 */
public final class TestDatabase implements AutoCloseable {
    private final StatementCounter statements = new StatementCounter();
    private final TestTransactions transactions = new TestTransactions();
    private final BasicManagedDataSource pool;
    private final DataSource source;
    private final Map<String, EntityManagerFactory> factories = new ConcurrentHashMap<>();
    private final Map<String, JpaTemplate> templates = new ConcurrentHashMap<>();

    private TestDatabase(BasicManagedDataSource pool) {
        this.pool = pool;
        this.source = CountingDataSource.around(pool, statements);
    }

    /** A new, empty database with the tables of these slices. */
    public static TestDatabase open(String... slices) {
        TestDatabase database = new TestDatabase(Databases.pool());
        for (String slice : slices) {
            database.migrate(slice);
        }
        return database;
    }

    /** Runs {@code db/<slice>/V*.sql} of the class path. */
    public int migrate(String slice) {
        return Flyway.configure(TestDatabase.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/" + slice)
                .table("hj_" + slice + "_schema")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }

    /** The door to the entities of a persistence unit. */
    public JpaTemplate jpa(String unit) {
        return templates.computeIfAbsent(unit, u -> new TestJpaTemplate(factory(u), transactions));
    }

    private EntityManagerFactory factory(String unit) {
        return factories.computeIfAbsent(unit, u -> {
            EntityManagerFactory factory = new PersistenceProviderImpl()
                    .createEntityManagerFactory(
                            u,
                            null,
                            Map.of(
                                    "openjpa.ConnectionFactory",
                                    source,
                                    "openjpa.ConnectionFactoryName",
                                    "",
                                    "openjpa.ManagedRuntime",
                                    "invocation(TransactionManagerMethod=" + TestTransactionManager.class.getName()
                                            + ".get)"));
            if (factory == null) {
                throw new IllegalArgumentException("no persistence unit '" + u + "' on the class path");
            }
            return factory;
        });
    }

    /** Transactions over this database. */
    public Transactions transactions() {
        return transactions;
    }

    /** The data source, taking part in transactions. */
    public DataSource dataSource() {
        return source;
    }

    /** The statements sent so far. */
    public StatementCounter statements() {
        return statements;
    }

    /** Removes every row of every slice and starts the counter anew. */
    public void clear() {
        transactions.required(() -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                for (String table : tables(connection)) {
                    statement.executeUpdate("delete from " + table);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        statements.reset();
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var rows = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (name.toLowerCase(java.util.Locale.ROOT).startsWith("hj_")
                        && !name.toLowerCase(java.util.Locale.ROOT).endsWith("_schema")) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        factories.values().forEach(EntityManagerFactory::close);
        try {
            pool.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
