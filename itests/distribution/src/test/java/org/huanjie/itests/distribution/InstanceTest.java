// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One server with a folder of its own: it starts, says so, stops, and starts again with what it had. */
class InstanceTest {
    @TempDir
    private Path folder;

    private final String port = Integer.toString(Ports.free());

    @AfterEach
    void leavesNothingRunning() {
        Script.run("stop", "--data", data());
    }

    @Test
    void startsAnswersAndStops() throws Exception {
        Script.Answer started = Script.run("start", "--port", port, "--data", data());

        assertThat(started.exit()).as(started.err()).isZero();
        assertThat(started.out()).contains("http://127.0.0.1:" + port + "/huanjie");
        assertThat(status()).contains("\"ready\":true");
        assertThat(Script.run("status", "--data", data()).exit()).isZero();

        Script.Answer again = Script.run("start", "--port", port, "--data", data());
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("already running");

        assertThat(Script.run("stop", "--data", data()).exit()).isZero();
        assertThat(Script.run("status", "--data", data()).exit()).isEqualTo(3);

        Script.Answer second = Script.run("start", "--data", data());
        assertThat(second.out()).as("port of before").contains(":" + port + "/huanjie");
        assertThat(status()).contains("\"ready\":true");
        assertThat(errors()).isEmpty();
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Script.Answer answer =
                    Script.run("start", "--port", Integer.toString(other.getLocalPort()), "--data", data());

            assertThat(answer.exit()).isEqualTo(1);
            assertThat(answer.err()).contains("is taken");
        }
    }

    @Test
    void theContainersOwnDoorsAreShut() throws IOException {
        Script.run("start", "--port", port, "--data", data());

        Path etc = folder.resolve("data/app/etc");
        assertThat(etc.resolve("org.apache.felix.fileinstall-deploy.cfg")).doesNotExist();
        assertThat(folder.resolve("data/app/deploy")).doesNotExist();
        assertThat(Files.readString(etc.resolve("org.apache.karaf.shell.cfg")))
                .containsPattern("sshHost *= *127\\.0\\.0\\.1");
        assertThat(Files.readString(etc.resolve("org.ops4j.pax.web.cfg")))
                .containsPattern("addresses *= *127\\.0\\.0\\.1");
        assertThat(users(etc))
                .as("the operator of this machine alone, encrypted")
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("operator = {CRYPT}"));
        Path secret = folder.resolve("data/run/console/users.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                .isEqualTo("rw-------");
    }

    @Test
    void theConsoleCarriesOutOneCommand() {
        Script.run("start", "--port", port, "--data", data());

        Script.Answer status = Script.run("console", "--data", data(), "huanjie:status");
        assertThat(status.exit()).as(status.err()).isZero();
        assertThat(status.out()).contains("ROSTER", "UP");

        Script.Answer unknown = Script.run("console", "--data", data(), "huanjie:module-off nowhere roster");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err() + unknown.out()).contains("nowhere");
    }

    private static Stream<String> users(Path etc) throws IOException {
        return Files.readAllLines(etc.resolve("users.properties")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private Stream<String> errors() throws IOException {
        return Files.readAllLines(folder.resolve("data/karaf-data/log/karaf.log")).stream()
                .filter(line -> line.contains("| ERROR |"));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private String status() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/huanjie/api/v1/status"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
