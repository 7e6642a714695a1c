// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code ./huanjie}, run as a person would run it. It takes what is built as it is: the build is going on around it. */
public final class Script {
    /** Root of the sources, with what is built of them. */
    public static final Path ROOT =
            Path.of(System.getProperty("huanjie.root")).toAbsolutePath().normalize();

    private Script() {}

    /** Carries out one command of it, e.g. {@code start}, and waits for its end. */
    public static Answer run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** The same with more in the environment, e.g. the password of a database. */
    public static Answer run(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("huanjie").toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("huanjie", ".out");
            Path err = Files.createTempFile("huanjie", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("HUANJIE_BUILD", "never");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(12, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("No end after twelve minutes: " + command);
            }
            return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Exit code and what was said. */
    public record Answer(int exit, String out, String err) {
        /** All that was said. */
        public String text() {
            return out + err;
        }
    }
}
