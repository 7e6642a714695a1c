// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws the bundles, the contracts they offer and the contracts they use, out of their manifests and components. */
final class StructurePicture {
    /** More names than these make an arrow's label unreadable; the table has them all. */
    private static final int FEW = 3;

    private final List<Bundle> bundles;

    StructurePicture(List<Bundle> bundles) {
        this.bundles = bundles;
    }

    String markdown() {
        return """
                # 结构 · Structure

                Written by a test from the manifests and components of the bundles; do not edit. To write it anew:
                `mvn -o -q -pl itests/structure -am verify -Dstructure.write=true`

                An arrow goes from the bundle that uses a contract to the one that offers it; dotted where the user works on without it. No bundle imports another's packages: all they share is `org.huanjie.api`.

                ```mermaid
                flowchart LR
                """
                + picture() + "```\n\n## Contracts\n\n| contract | offered by | used by |\n|---|---|---|\n"
                + contracts()
                + "\n## Packages of the api and third parties\n\n| bundle | packages of the api | private (own runtime) | from the host |\n|---|---|---|---|\n"
                + imports();
    }

    private String picture() {
        StringBuilder lines = new StringBuilder();
        for (Bundle bundle : bundles) {
            lines.append("    ")
                    .append(id(bundle))
                    .append("[\"")
                    .append(shortName(bundle))
                    .append("\"]\n");
        }
        for (Bundle user : bundles) {
            for (Bundle offerer : bundles) {
                if (user != offerer) {
                    lines.append(arrow(user, offerer));
                }
            }
        }
        return lines.toString();
    }

    /** Dotted if the user can do without all of it. */
    private static String arrow(Bundle user, Bundle offerer) {
        List<String> shared =
                offerer.offers().stream().filter(user.uses()::containsKey).toList();
        if (shared.isEmpty()) {
            return "";
        }
        boolean dotted = shared.stream().allMatch(user.uses()::get);
        String label = shared.size() > FEW
                ? shared.size() + " contracts"
                : shared.stream().map(StructurePicture::simple).collect(Collectors.joining("<br/>"));
        return "    " + id(user) + (dotted ? " -. \"" : " -- \"") + label + (dotted ? "\" .-> " : "\" --> ")
                + id(offerer) + "\n";
    }

    private String contracts() {
        var offered = new TreeMap<String, TreeSet<String>>();
        var used = new TreeMap<String, TreeSet<String>>();
        for (Bundle bundle : bundles) {
            bundle.offers()
                    .forEach(c ->
                            offered.computeIfAbsent(c, k -> new TreeSet<>()).add(shortName(bundle)));
            bundle.uses()
                    .forEach((c, optional) -> used.computeIfAbsent(c, k -> new TreeSet<>())
                            .add(shortName(bundle) + (optional ? " (optional)" : "")));
        }
        var all = new TreeSet<>(offered.keySet());
        all.addAll(used.keySet());
        return all.stream()
                .map(c -> "| " + c + " | " + list(offered.get(c)) + " | " + list(used.get(c)) + " |\n")
                .collect(Collectors.joining());
    }

    private String imports() {
        return bundles.stream()
                .map(bundle -> "| " + shortName(bundle) + " | " + imported(bundle, Kind.API) + " | "
                        + imported(bundle, Kind.PRIVATE) + " | " + imported(bundle, Kind.HOST) + " |\n")
                .collect(Collectors.joining());
    }

    private static String imported(Bundle bundle, Kind kind) {
        var names = new TreeSet<String>();
        bundle.header("Import-Package").forEach((name, attrs) -> {
            boolean api = name.startsWith("org.huanjie.api.");
            boolean own = "private".equals(attrs.get("huanjie"));
            Kind found = api ? Kind.API : own ? Kind.PRIVATE : Kind.HOST;
            if (found == kind && !name.startsWith("org.jspecify")) {
                names.add(api ? simple(name) : family(name));
            }
        });
        return list(names);
    }

    /** The first three parts of a package name stand for all below it. */
    private static String family(String name) {
        String[] parts = name.split("\\.");
        return parts.length <= 3 ? name : String.join(".", parts[0], parts[1], parts[2]);
    }

    private static String list(TreeSet<String> names) {
        return names == null || names.isEmpty() ? "—" : String.join(", ", names);
    }

    private static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    private static String shortName(Bundle bundle) {
        return bundle.name().substring("org.huanjie.".length());
    }

    private static String id(Bundle bundle) {
        return shortName(bundle).replace('.', '_');
    }

    private enum Kind {
        API,
        PRIVATE,
        HOST
    }
}
