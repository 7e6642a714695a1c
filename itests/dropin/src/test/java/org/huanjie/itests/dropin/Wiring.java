// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bundles of a container at one moment: each with id, version, state, time of its last change, and its wires. */
record Wiring(Map<String, String> bundles) {
    private static final Pattern WIRE = Pattern.compile(" +\\S+ <- (\\d+) .*");

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

    /**
     * What has become of the bundles that were there before; empty if nothing has. A further wire between two of them is none of our
     * doing: a bundle that imports as it goes gets it when its own users first come to the place.
     */
    List<String> changesSince(Wiring before) {
        List<String> changes = new ArrayList<>();
        before.bundles.forEach((id, then) -> {
            String now = bundles.getOrDefault(id, "gone\n");
            if (!before.amongThemselves(then, now).equals(then)) {
                changes.add(difference(then, now));
            }
        });
        return changes;
    }

    /** The bundle as it is now, without wires that it did not have then and that lead to a bundle that was there then. */
    private String amongThemselves(String then, String now) {
        List<String> had = then.lines().toList();
        return now.lines()
                .filter(line -> had.contains(line) || !isWireToOneOf(bundles.keySet(), line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isWireToOneOf(Set<String> ids, String line) {
        Matcher wire = WIRE.matcher(line);
        return wire.matches() && ids.contains(wire.group(1));
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
