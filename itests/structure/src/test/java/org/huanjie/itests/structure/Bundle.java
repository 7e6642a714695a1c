// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What a bundle says of itself in its manifest and in the descriptions of its components. */
record Bundle(String name, Map<String, String> headers, List<Reference> references) {

    /** Every bundle of ours on the class path, by name; the ones that no feature carries are left out. */
    static List<Bundle> all() {
        return Bundle.class
                .getClassLoader()
                .resources("META-INF/MANIFEST.MF")
                .map(Bundle::read)
                .filter(bundle -> bundle.name.startsWith("org.huanjie.") && !bundle.name.equals("org.huanjie.cli"))
                .sorted(Comparator.comparing(Bundle::name))
                .toList();
    }

    /** A bundle without components. */
    static Bundle of(Manifest manifest) {
        Map<String, String> headers = new TreeMap<>();
        Attributes main = manifest.getMainAttributes();
        main.keySet().forEach(key -> headers.put(key.toString(), main.getValue(key.toString())));
        return new Bundle(headers.getOrDefault("Bundle-SymbolicName", ""), headers, List.of());
    }

    /** The clauses of a header by name, e.g. the imported packages with their attributes. */
    Map<String, Attrs> header(String header) {
        return new TreeMap<>(OSGiHeader.parseHeader(headers.getOrDefault(header, "")));
    }

    /** Simple names of the contracts of our api that the bundle offers as services. */
    List<String> offers() {
        return capabilities("Provide-Capability")
                .flatMap(
                        attrs -> Stream.of(attrs.getOrDefault("objectClass", "").split(",")))
                .filter(name -> name.startsWith("org.huanjie.api."))
                .map(Bundle::contract)
                .distinct()
                .sorted()
                .toList();
    }

    /** The contracts of our api that components of the bundle refer to; one that any of them cannot do without is no option. */
    Map<String, Boolean> uses() {
        Map<String, Boolean> optional = new TreeMap<>();
        references.stream()
                .filter(reference -> reference.type().startsWith("org.huanjie.api."))
                .forEach(r -> optional.merge(contract(r.type()), r.optional(), Boolean::logicalAnd));
        return optional;
    }

    private Stream<Attrs> capabilities(String header) {
        return OSGiHeader.parseHeader(headers.getOrDefault(header, "")).entrySet().stream()
                .filter(entry -> entry.getKey().replace("~", "").equals("osgi.service"))
                .map(Map.Entry::getValue);
    }

    private static List<Reference> referencesOf(Bundle bundle, URL manifest) {
        return Stream.of(Reference.of(bundle, manifest), CommandReferences.of(bundle))
                .flatMap(List::stream)
                .toList();
    }

    private static String contract(String className) {
        return className.substring("org.huanjie.api.".length());
    }

    private static Bundle read(URL url) {
        try (InputStream in = url.openStream()) {
            Bundle bundle = of(new Manifest(in));
            return bundle.name.startsWith("org.huanjie.")
                    ? new Bundle(bundle.name, bundle.headers, referencesOf(bundle, url))
                    : bundle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
