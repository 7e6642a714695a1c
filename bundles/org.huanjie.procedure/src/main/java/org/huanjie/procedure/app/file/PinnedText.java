// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.Optional;

/** The text that is kept with the cases that pin it: the statute, and the overlay laid on it where there is one. */
record PinnedText(String statute, Optional<String> overlay) {

    private static final String BETWEEN = "\n---\n";

    /** Reads the text form of {@link #toString()}. */
    static PinnedText parse(String text) {
        int cut = text.indexOf(BETWEEN);
        return cut < 0
                ? new PinnedText(text, Optional.empty())
                : new PinnedText(text.substring(0, cut), Optional.of(text.substring(cut + BETWEEN.length())));
    }

    @Override
    public String toString() {
        return statute + overlay.map(o -> BETWEEN + o).orElse("");
    }
}
