// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.huanjie.api.console.Rehearsals;
import org.huanjie.rehearsal.Rehearsal;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.client.Unreachable;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.plan.Plan;
import org.osgi.service.component.annotations.Component;

/** The rehearsal as a service of the container, for the console. */
@Component(service = Rehearsals.class)
public final class HttpRehearsals implements Rehearsals {
    @Override
    public Outcome run(Order order, Consumer<String> progress) {
        try (Journal journal = new Journal(Files.newBufferedWriter(order.report(), StandardCharsets.UTF_8))) {
            Rehearsal.Outcome outcome = new Rehearsal(order.api(), plan(order.plan()), journal, progress)
                    .run(order.administrator(), order.password());
            return new Outcome(outcome.summary().good(), outcome.summary().table(), outcome.oneTimePassword());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreachable | Astray e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Plan plan(Optional<Path> file) throws IOException {
        return file.isPresent() ? Plan.parse(Files.readAllBytes(file.get())) : Plan.shipped();
    }
}
