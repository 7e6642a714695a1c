// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.util.List;

/** The containers that we are dropped into. */
enum HostKind {
    /** As the Karaf project ships it; it serves nothing. */
    STOCK("karaf.archive", List.of()),
    /** An office portal with libraries of its own in other versions than ours. */
    FOREIGN("host.archive", List.of("/oa/desk", "/oa/rest/libraries", "/oa/people", "/oa/blueprint"));

    private final String archive;
    private final List<String> pages;

    HostKind(String archive, List<String> pages) {
        this.archive = archive;
        this.pages = pages;
    }

    /** System property with the file to unpack. */
    String archive() {
        return archive;
    }

    /** What it serves to its own users. */
    List<String> pages() {
        return pages;
    }
}
