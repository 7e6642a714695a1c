// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.huanjie.itests.kit.ContainerAdmin;

/** The container's console, by the client that comes with it. */
final class Console {
    private Console() {}

    /** What the command printed. @throws AssertionError if the container refused it */
    static String run(Path container, int port, String command) {
        List<String> line = List.of(
                container.resolve("bin/client").toString(),
                "-a",
                Integer.toString(port),
                "-u",
                ContainerAdmin.USER,
                "-p",
                ContainerAdmin.PASSWORD,
                "-r",
                "30",
                command);
        try {
            ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            // the input stays open until the command has ended: the client leaves when it closes
            Process client = builder.start();
            String said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = client.waitFor();
            client.getOutputStream().close();
            if (exit != 0 || said.contains("Error executing command") || said.contains("Command not found")) {
                throw new AssertionError(command + " → exit " + exit + "\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
