// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import aQute.bnd.header.Attrs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a manifest of ours may say. Each finding is a sentence; none is a clean bundle. */
final class ManifestRules {
    private static final String API = "org.huanjie.api";
    private static final Set<String> RUNTIMES = Set.of("org.huanjie.runtime.web", "org.huanjie.runtime.jpa");

    /** Packages that only a runtime bundle of ours may provide: wired to the host's copy, the host would hold us or we it. */
    private static final List<String> PRIVATE =
            List.of("javax.ws.rs", "com.fasterxml.jackson", "org.apache.cxf", "org.apache.openjpa");

    private static final List<String> JDK = List.of(
            "javax.crypto",
            "javax.imageio",
            "javax.management",
            "javax.naming",
            "javax.net",
            "javax.security",
            "javax.sql",
            "javax.swing",
            "javax.xml",
            "org.ietf.jgss",
            "org.w3c.dom",
            "org.xml.sax");
    private static final List<String> EVERYBODY = List.of("org.jspecify.annotations", "org.slf4j", API);
    private static final List<String> SLICE = List.of(
            "javax.ws.rs",
            "com.fasterxml.jackson",
            "org.apache.openjpa",
            "javax.persistence",
            "javax.transaction",
            "org.apache.aries.jpa.template",
            "org.osgi.framework",
            "org.osgi.service",
            "org.osgi.util");

    /** What each bundle may import besides the JDK and what everybody may. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry(API, List.of()),
            Map.entry("org.huanjie.core", plus(SLICE, "javax.servlet")),
            Map.entry("org.huanjie.roster", SLICE),
            Map.entry("org.huanjie.procedure", SLICE),
            Map.entry("org.huanjie.election", SLICE),
            Map.entry("org.huanjie.approval", SLICE),
            Map.entry(
                    "org.huanjie.office",
                    List.of("org.apache.logging.log4j", "org.osgi.framework", "org.osgi.service")),
            Map.entry(
                    "org.huanjie.web",
                    List.of(
                            "javax.ws.rs",
                            "com.fasterxml.jackson",
                            "org.apache.cxf",
                            "javax.servlet",
                            "org.osgi.framework",
                            "org.osgi.service",
                            "org.osgi.util")),
            Map.entry(
                    "org.huanjie.shell",
                    List.of(
                            "com.fasterxml.jackson",
                            "org.apache.karaf.shell",
                            "org.osgi.framework",
                            "org.osgi.service",
                            "org.osgi.util")),
            Map.entry(
                    "org.huanjie.rehearsal",
                    List.of("com.fasterxml.jackson", "org.osgi.framework", "org.osgi.service")),
            Map.entry("org.huanjie.runtime.web", List.of("javax.servlet", "org.osgi")),
            Map.entry(
                    "org.huanjie.runtime.jpa",
                    List.of(
                            "javax.persistence",
                            "javax.transaction",
                            "org.osgi",
                            "javax.annotation.processing",
                            "javax.lang.model",
                            "javax.tools",
                            "org.postgresql")));

    private ManifestRules() {}

    static List<String> findings(Bundle bundle) {
        List<String> findings = new ArrayList<>();
        exports(bundle, findings);
        imports(bundle, findings);
        for (String header : List.of("Require-Bundle", "Fragment-Host", "DynamicImport-Package")) {
            boolean drivers =
                    header.equals("DynamicImport-Package") && bundle.name().equals("org.huanjie.runtime.jpa");
            if (bundle.headers().containsKey(header) && !drivers) {
                findings.add(bundle.name() + " has the header " + header);
            }
        }
        return findings;
    }

    private static void exports(Bundle bundle, List<String> findings) {
        boolean runtime = RUNTIMES.contains(bundle.name());
        bundle.header("Export-Package").forEach((name, attrs) -> {
            if (!runtime && !bundle.name().equals(API)) {
                findings.add(bundle.name() + " exports " + name + "; only the api does");
            }
            if (runtime && !("private".equals(attrs.get("huanjie")) && "huanjie".equals(attrs.get("mandatory:")))) {
                findings.add(bundle.name() + " exports " + name + " without the mandatory attribute");
            }
            if (bundle.name().equals(API) && attrs.get("version") == null) {
                findings.add(bundle.name() + " exports " + name + " without a version");
            }
        });
    }

    private static void imports(Bundle bundle, List<String> findings) {
        List<String> allowed = ALLOWED.get(bundle.name());
        if (allowed == null) {
            findings.add(bundle.name() + " has no list of allowed imports");
            return;
        }
        bundle.header("Import-Package").forEach((name, attrs) -> {
            if (!within(name, JDK) && !within(name, EVERYBODY) && !within(name, allowed)) {
                findings.add(bundle.name() + " imports " + name);
            }
            if (within(name, PRIVATE) && !"private".equals(attrs.get("huanjie"))) {
                findings.add(bundle.name() + " imports " + name + " from whoever offers it");
            }
            if (name.startsWith("org.jspecify") && !optional(attrs)) {
                findings.add(bundle.name() + " needs " + name + " at run time");
            }
        });
    }

    private static boolean optional(Attrs attrs) {
        return "optional".equals(attrs.get("resolution:"));
    }

    private static boolean within(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }

    private static List<String> plus(List<String> some, String one) {
        List<String> all = new ArrayList<>(some);
        all.add(one);
        return List.copyOf(all);
    }
}
