// SPDX-License-Identifier: Apache-2.0
package org.oa.notices;

import java.time.Instant;

/** The notice board (公告栏): the bean that blueprint makes and hands to the page. */
public final class Board {

    private final Instant since = Instant.now();

    public String text() {
        return "blueprint, open since " + since;
    }
}
