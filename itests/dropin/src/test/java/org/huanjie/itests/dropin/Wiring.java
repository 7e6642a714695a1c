// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bundles of a container at one moment: each with id, version, state, time of its last change, and its wires. */
record Wiring(Map<String, String> bundles) {
    /** Reads what the probe says. */
    static Wiring of(String dump) {
        Map<String, StringBuilder> read = new LinkedHashMap<>();
        String id = "";
        for (String line : dump.lines().toList()) {
            if (!line.startsWith(" ")) {
                id = line.substring(0, line.indexOf(' '));
            }
            read.computeIfAbsent(id, key -> new StringBuilder()).append(line).append('\n');
        }
        Map<String, String> bundles = new LinkedHashMap<>();
        read.forEach((key, text) -> bundles.put(key, text.toString()));
        return new Wiring(bundles);
    }

    /** What has become of the bundles that were there before; empty if nothing has. */
    List<String> changesSince(Wiring before) {
        List<String> changes = new ArrayList<>();
        before.bundles.forEach((id, then) -> {
            String now = bundles.getOrDefault(id, "gone\n");
            if (!now.equals(then)) {
                changes.add(difference(then, now));
            }
        });
        return changes;
    }

    /** Bundles that were not there before, with their state. */
    List<String> addedSince(Wiring before) {
        return bundles.entrySet().stream()
                .filter(bundle -> !before.bundles.containsKey(bundle.getKey()))
                .map(bundle -> bundle.getValue().lines().findFirst().orElseThrow())
                .toList();
    }

    private static String difference(String then, String now) {
        List<String> old = then.lines().toList();
        List<String> young = now.lines().toList();
        return old.get(0) + "\n  was: "
                + old.stream().filter(l -> !young.contains(l)).toList() + "\n  is:  "
                + young.stream().filter(l -> !old.contains(l)).toList();
    }
}
