// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A service that a component asks for, by the name of its interface; an optional one may be away. */
record Reference(String type, boolean optional) {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** The references of all components that the manifest at this address lists. */
    static List<Reference> of(Bundle bundle, URL manifest) {
        String root = manifest.toString().substring(0, manifest.toString().length() - MANIFEST.length());
        return Arrays.stream(
                        bundle.headers().getOrDefault("Service-Component", "").split("\\s*,\\s*"))
                .filter(description -> !description.isEmpty())
                .flatMap(description -> read(root + description))
                .distinct()
                .toList();
    }

    private static Stream<Reference> read(String description) {
        try (InputStream in = URI.create(description).toURL().openStream()) {
            NodeList found = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getElementsByTagName("reference");
            return IntStream.range(0, found.getLength())
                    .mapToObj(at -> (Element) found.item(at))
                    .map(e -> new Reference(
                            e.getAttribute("interface"),
                            e.getAttribute("cardinality").startsWith("0")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(description, e);
        }
    }
}
