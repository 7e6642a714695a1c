// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/** Every address that can be read, filled with what is there, and what one person is answered at each. */
final class Addresses {
    private static final String NOBODY = "none";

    private final RestClient person;
    private final List<String> paths = new ArrayList<>();

    /**
     * @param document the published OpenAPI
     * @param known    identifiers that exist, by the name of the parameter or the segment before it
     */
    Addresses(RestClient person, JsonNode document, Map<String, List<String>> known) {
        this.person = person;
        document.path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                paths.add(filled(path.getKey(), known));
            }
        });
    }

    /** They themselves. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    /** Status, and code of the refusal, by address. */
    Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String path : paths) {
            Reply reply = person.get(path);
            answers.put(path, reply.status() + (reply.status() < 400 ? "" : " " + reply.code()));
        }
        return answers;
    }

    /** Waits until everybody is at home again. @return what is answered then, or in the end */
    Map<String, String> await(Duration patience, Map<String, String> wanted) {
        long end = System.nanoTime() + patience.toNanos();
        Map<String, String> now = answers();
        while (System.nanoTime() < end && !now.equals(wanted)) {
            now = answers();
        }
        return now;
    }

    private static String filled(String path, Map<String, List<String>> known) {
        StringBuilder filled = new StringBuilder();
        String before = "";
        for (String segment : path.substring(1).split("/")) {
            boolean parameter = segment.startsWith("{");
            filled.append('/').append(parameter ? value(segment.replaceAll("[{}]", ""), before, known) : segment);
            before = segment;
        }
        return filled.toString();
    }

    private static String value(String name, String before, Map<String, List<String>> known) {
        List<String> ids = known.getOrDefault(name, known.getOrDefault(before, List.of(NOBODY)));
        return ids.get(ids.size() - 1);
    }
}
