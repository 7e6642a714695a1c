// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A roster of 100,000 rows through REST: judged, stored, judged again when everything is known. The whole server, container and
 * database included, has 256 MB of heap; its garbage collector's log says how much of it was in use at most.
 */
class ImportBench {
    private static final Pattern IN_USE = Pattern.compile("\\b(\\d+)M->\\d+M\\(\\d+M\\)");

    @TempDir
    private Path folder;

    @Test
    void ofAHundredThousandRows() throws Exception {
        Path xlsx = MadeRoster.xlsx(folder);
        Path csv = MadeRoster.csv(folder);
        PlainRead.xlsx(xlsx);
        Duration plainXlsx = PlainRead.xlsx(xlsx);
        PlainRead.csv(csv);
        Duration plainCsv = PlainRead.csv(csv);
        Path data = folder.resolve("data");
        Path log = folder.resolve("gc.log");
        int port = Programs.freePort();
        Map<String, String> little =
                Map.of("EXTRA_JAVA_OPTS", "-Xmx256m -Xlog:gc:file=" + log + " " + System.getProperty("bench.java", ""));
        try {
            Programs.huanjie(little, "start", "--data", data.toString(), "--port", Integer.toString(port))
                    .well();
            Street street = new Street(Server.at(port), data);
            of(street.clerkOf("甲"), csv, ".csv", plainCsv);
            of(street.clerkOf("乙"), xlsx, ".xlsx", plainXlsx);
        } finally {
            Programs.huanjie(Map.of(), "stop", "--data", data.toString());
        }
        Figures.amount("heap in use at most during the imports", mostInUse(log), "MB of 256");
    }

    private static void of(Clerk clerk, Path file, String kind, Duration plain) {
        Timed judged = timed(() -> clerk.server().upload(clerk.imports() + "?fileName=roster" + kind, file));
        String id = judged.answer().path("id").asText();
        Timed stored = timed(() -> clerk.server().upload(clerk.imports() + "/" + id + "/commit", file));
        long added = stored.answer().path("effect").path("added").asLong();
        if (added != MadeRoster.ROWS) {
            throw new IllegalStateException(added + " members added: " + judged.answer());
        }
        Figures.pace("import " + kind + ", judging", MadeRoster.ROWS, judged.took(), "plain streaming read", plain);
        Figures.pace("import " + kind + ", storing", MadeRoster.ROWS, stored.took(), "plain streaming read", plain);
    }

    private record Timed(Duration took, JsonNode answer) {}

    private static Timed timed(Supplier<JsonNode> work) {
        long begin = System.nanoTime();
        JsonNode answer = work.get();
        return new Timed(Duration.ofNanos(System.nanoTime() - begin), answer);
    }

    private static long mostInUse(Path log) throws IOException {
        return IN_USE.matcher(Files.readString(log))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .max()
                .orElse(0);
    }

    private record Clerk(Server server, String imports) {}

    /** A street whose communities each have one clerk. */
    private record Street(Server administrator, Path data, Map<String, String> known) {
        Street(Server administrator, Path data) {
            this(administrator, data, new HashMap<>());
            administrator.signInFirst(data);
            String root = administrator.get("/session").at("/roles/0/at").asText();
            known.put("street", node(Map.of("kind", "STREET", "parent", root, "name", "基准街道")));
        }

        private String node(Map<String, Object> described) {
            return administrator.post("/organisations", described).path("id").asText();
        }

        Clerk clerkOf(String name) {
            String community = node(Map.of("kind", "COMMUNITY", "parent", known.get("street"), "name", name + "社区"));
            String organisation = node(Map.of(
                    "kind",
                    "PARTY_ORG",
                    "parent",
                    community,
                    "name",
                    "中共" + name + "社区委员会",
                    "form",
                    "COMMITTEE",
                    "hasCommittee",
                    true,
                    "electedOn",
                    "2021-06-20",
                    "termEndsOn",
                    "2026-06-20",
                    "seats",
                    5,
                    "deputySeats",
                    1));
            String login = "clerk-" + known.size();
            known.put(login, organisation);
            JsonNode person = administrator.post("/people", Map.of("login", login, "name", "经办"));
            administrator.post(
                    "/people/" + person.path("id").asText() + "/grants", Map.of("role", "CLERK", "at", organisation));
            Server clerk = administrator.another();
            clerk.signIn(login, person.path("oneTimePassword").asText());
            return new Clerk(clerk, "/rosters/" + organisation + "/imports");
        }
    }
}
