// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.huanjie.rehearsal.Rehearsal;
import org.huanjie.rehearsal.Summary;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.plan.Plan;

/** Takes communities of the shipped plan from the roster to the archive, through REST, in this container. */
final class Walk {
    private Walk() {}

    static Summary of(Container karaf, String... communities) {
        Path secret = karaf.instance().resolve("data").resolve("huanjie-first-password");
        URI api = URI.create(karaf.rest().address() + "/huanjie/api/v1/");
        try (Journal journal = new Journal(Writer.nullWriter())) {
            Rehearsal rehearsal = new Rehearsal(api, Plan.shipped().only(Set.of(communities)), journal, day -> {});
            Rehearsal.Outcome outcome =
                    rehearsal.run("admin", Files.readString(secret).strip());
            Files.writeString(secret, outcome.oneTimePassword());
            return outcome.summary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
