// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.huanjie.api.transaction.SchemaMigrations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Runs migrations by Flyway, nested and private. Its lock lives in the database session, so that two nodes may start at once and a
 * killed one leaves nothing behind. Each slice has a history table of its own, {@code hj_<slice>_schema}.
 */
@Component(service = SchemaMigrations.class)
public final class FlywayMigrations implements SchemaMigrations {
    private final DataSource source;

    @Activate
    public FlywayMigrations(@Reference(target = "(osgi.jndi.service.name=huanjie)") DataSource source) {
        this.source = source;
    }

    @Override
    public int migrate(String slice, ClassLoader scripts) {
        return Flyway.configure(scripts)
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
}
