// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huanjie.itests.kit.Administrator;
import org.huanjie.itests.kit.Ports;
import org.huanjie.itests.kit.Script;

/** One server with a data folder of its own, started and stopped by the script. */
final class Instance {
    private final Path data;
    private final String port = Integer.toString(Ports.free());

    Instance(Path data) {
        this.data = data;
    }

    Path data() {
        return data;
    }

    Script.Answer start(Map<String, String> environment, String... more) {
        String[] usual = {"start", "--port", port, "--data", data.toString()};
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return Script.run(environment, all);
    }

    Script.Answer stop() {
        return Script.run("stop", "--data", data.toString());
    }

    Script.Answer status() {
        return Script.run("status", "--data", data.toString());
    }

    /** Pulls the plug: no signal that the server could answer, nothing written any more. */
    void kill() {
        long pid = Long.parseLong(read("run/pid"));
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no process " + pid));
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The administrator, who has signed in. */
    Administrator administrator() {
        return Administrator.at("http://127.0.0.1:" + port, read("karaf-data/huanjie-first-password"));
    }

    private String read(String file) {
        try {
            return Files.readString(data.resolve(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
