// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.resource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Asks the database for a sign of life and does not wait for ever: at most one question is on its way at a time. */
@Component(service = DatabaseProbe.class)
public final class DatabaseProbe {
    private static final int SECONDS = 3;

    private final AtomicReference<@Nullable CompletableFuture<Boolean>> asking = new AtomicReference<>();

    @Reference(
            target = "(osgi.jndi.service.name=huanjie)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DataSource source;

    /** True if the database answered within three seconds. */
    public boolean answers() {
        DataSource known = source;
        return known != null && answers(known);
    }

    private boolean answers(DataSource known) {
        CompletableFuture<Boolean> question = new CompletableFuture<>();
        CompletableFuture<Boolean> running = asking.compareAndExchange(null, question);
        if (running == null) {
            Thread asker = new Thread(() -> ask(known, question), "huanjie-database-probe");
            asker.setDaemon(true);
            asker.start();
            running = question;
        }
        return waitFor(running);
    }

    private void ask(DataSource known, CompletableFuture<Boolean> question) {
        boolean alive = false;
        try (Connection connection = known.getConnection()) {
            alive = connection.isValid(SECONDS);
        } catch (SQLException | RuntimeException e) {
            alive = false;
        } finally {
            asking.set(null);
            question.complete(alive);
        }
    }

    private static boolean waitFor(CompletableFuture<Boolean> question) {
        try {
            return question.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
