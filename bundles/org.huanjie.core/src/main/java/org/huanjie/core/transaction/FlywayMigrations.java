// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs migrations by Flyway, nested and private. Its lock lives in the database session, so that two nodes may start at once and a
 * killed one leaves nothing behind. Each slice has a history table of its own, {@code hj_<slice>_schema}.
 */
@Component(service = SchemaMigrations.class)
public final class FlywayMigrations implements SchemaMigrations {
    private static final Logger LOG = LoggerFactory.getLogger(FlywayMigrations.class);

    private final DataSource source;

    @Activate
    public FlywayMigrations(@Reference(target = "(osgi.jndi.service.name=huanjie)") DataSource source) {
        this.source = source;
    }

    @Override
    public int migrate(String slice, ClassLoader scripts) {
        Flyway flyway = Flyway.configure(scripts)
                .dataSource(source)
                .locations("classpath:db/" + slice)
                .table("hj_" + slice + "_schema")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .failOnMissingLocations(true)
                .load();
        begin(flyway);
        return flyway.migrate().migrationsExecuted;
    }

    /**
     * Begins the history with the baseline whether or not the schema is empty. Left to {@code migrate}, a node that sees the tables of
     * another one coming would lay a baseline into the history that the other has begun without one, and fail.
     */
    private static void begin(Flyway flyway) {
        if (flyway.info().applied().length > 0) {
            return;
        }
        try {
            flyway.baseline();
        } catch (FlywayException begunOtherwise) {
            LOG.debug("the history is there already, without a baseline", begunOtherwise);
        }
    }
}
