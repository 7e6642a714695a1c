// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.huanjie.itests.kit.Administrator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** We come, are updated, go back, are started again and go; the host and its users notice nothing, and our data stays. */
class DropInTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Set<String> MODULES = Set.of("APPROVAL", "ELECTION", "PROCEDURE", "ROSTER");
    private static final String STREET = "落户街道";
    private static final int RESTARTS = 3;

    @TempDir
    Path folder;

    /** So that a report shows whether the machine let us cut the network. */
    @BeforeAll
    static void sayWhetherThereIsANetwork(TestReporter report) {
        report.publishEntry("network", System.getProperty("huanjie.network"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"STOCK, REPOSITORY", "FOREIGN, KAR"})
    void theHostNoticesNothing(HostKind kind, Way way) {
        try (Host host = Host.start(kind, folder.resolve("host"))) {
            Watched watched = new Watched(host);

            watched.during("unpacking", () -> way.bring(host, way.delivered(), Delivery.version()));
            watched.nothingIsLeft();
            watched.during("install", () -> install(host));
            String street = administrator(host).addStreet(STREET);

            updateAndGoBack(host, watched, way);
            assertThat(administrator(host).nameOf(street)).isEqualTo(STREET);
            for (int i = 1; i <= RESTARTS; i++) {
                host.restart();
                serves(host, Delivery.version());
                watched.nothingHasChanged("restart " + i);
            }

            watched.during("removal", () -> host.console(Delivery.uninstall()));
            watched.nothingIsLeft();
            watched.during("install once more", () -> install(host));
            assertThat(administrator(host).nameOf(street))
                    .as("data after removal")
                    .isEqualTo(STREET);

            watched.during("removal for good", () -> {
                host.console(Delivery.uninstall());
                way.takeAway(host, Delivery.version());
            });
            watched.nothingIsLeft();
            assertThat(host.console("feature:repo-list")).doesNotContain("huanjie");
        }
    }

    private void updateAndGoBack(Host host, Watched watched, Way way) {
        Path next = new NextRelease(Delivery.version()).of(way.delivered(), folder);
        watched.during("update", () -> {
            way.bring(host, next, NextRelease.VERSION);
            host.console(Delivery.changeTo(NextRelease.VERSION));
            serves(host, NextRelease.VERSION);
        });
        watched.during("roll back", () -> {
            host.console(Delivery.changeTo(Delivery.version()));
            way.takeAway(host, NextRelease.VERSION);
            serves(host, Delivery.version());
        });
    }

    private static void install(Host host) {
        host.console(Delivery.install());
        serves(host, Delivery.version());
    }

    /** All modules, of that release, and people can sign in. */
    private static void serves(Host host, String version) {
        host.rest().awaitStatus(PATIENCE, () -> true);
        host.rest().awaitModules(PATIENCE, MODULES);
        host.admin().awaitSettled(PATIENCE);
        assertThat(host.rest().get("/status").body().path("version").asText()).isEqualTo(version.replace('-', '.'));
    }

    private static Administrator administrator(Host host) {
        try {
            return Administrator.at(
                    host.address(),
                    Files.readString(host.folder().resolve("data/huanjie-first-password"))
                            .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
