// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.console;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Rehearses (演练) a street's whole re-election through the public REST interface. */
public interface Rehearsals {
    /**
     * What to rehearse.
     *
     * @param api           base of the REST interface, ending in {@code /huanjie/api/v1/}
     * @param administrator login of an administrator
     * @param password      the administrator's password; it is replaced by the run
     * @param plan          a plan of one's own; empty for the shipped one
     * @param report        file for the lines of the report
     */
    record Order(URI api, String administrator, String password, Optional<Path> plan, Path report) {
        @Override
        public String toString() {
            return "rehearsal against " + api;
        }
    }

    /**
     * What came of it.
     *
     * @param good        everything went as planned
     * @param table       for people; its last line is {@code archived N of 12, refused as planned M of M, seconds S}
     * @param newPassword the administrator's new one-time password
     */
    record Outcome(boolean good, String table, String newPassword) {
        @Override
        public String toString() {
            return "rehearsal " + (good ? "as planned" : "astray");
        }
    }

    /**
     * Runs it.
     *
     * @param progress told of each day, for people who wait
     * @throws java.io.UncheckedIOException if plan or report cannot be read or written
     * @throws IllegalStateException        if the server cannot be reached, or answers so that the run cannot go on
     */
    Outcome run(Order order, Consumer<String> progress);
}
