// SPDX-License-Identifier: Apache-2.0
package org.huanjie.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huanjie.rehearsal.Rehearsal;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.client.Unreachable;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.plan.Plan;

/**
 * {@code rehearse --url URL --password-file FILE [--plan FILE] [--report FILE]}: drives a street through REST (演练). The file holds the
 * administrator's password and gets the new one-time password afterwards.
 */
final class RehearseCommand {
    private static final Set<String> OPTIONS = Set.of("--url", "--password-file", "--plan", "--report");

    /** @return 0 if all went as planned, 1 if not, 2 for wrong use */
    int run(List<String> arguments, PrintStream out, PrintStream err) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), arguments.get(i + 1));
        }
        if (arguments.size() % 2 != 0
                || !OPTIONS.containsAll(options.keySet())
                || !options.containsKey("--url")
                || !options.containsKey("--password-file")) {
            err.println("用法：rehearse --url 地址 --password-file 文件 [--plan 文件] [--report 文件]");
            err.println("Usage: rehearse --url URL --password-file FILE [--plan FILE] [--report FILE]");
            return 2;
        }
        try {
            return rehearse(options, out, err);
        } catch (IOException | IllegalArgumentException e) {
            err.println("无法读写文件或计划有误 / cannot read or write a file, or the plan is wrong: " + e.getMessage());
            return 2;
        } catch (Unreachable | Astray e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static int rehearse(Map<String, String> options, PrintStream out, PrintStream err) throws IOException {
        Path secret = Path.of(options.getOrDefault("--password-file", ""));
        Path report = Path.of(options.getOrDefault("--report", "rehearsal.jsonl"));
        Plan plan = options.containsKey("--plan")
                ? Plan.parse(Files.readAllBytes(Path.of(options.get("--plan"))))
                : Plan.shipped();
        String password = Files.readString(secret).strip();
        try (Journal journal = new Journal(Files.newBufferedWriter(report, StandardCharsets.UTF_8))) {
            URI api = URI.create(options.get("--url") + "/api/v1/");
            Rehearsal.Outcome outcome = new Rehearsal(api, plan, journal, err::println).run("admin", password);
            keep(secret, outcome.oneTimePassword());
            out.println(outcome.summary().table());
            return outcome.summary().good() ? 0 : 1;
        }
    }

    /** Only the owner may read it. */
    private static void keep(Path secret, String password) throws IOException {
        Files.writeString(secret, password + "\n");
        if (secret.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
