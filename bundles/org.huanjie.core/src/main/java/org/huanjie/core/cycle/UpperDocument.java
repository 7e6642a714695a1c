// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.cycle;

import java.time.LocalDate;

/** The district's document that orders the re-election (S01). */
public record UpperDocument(String title, String number, LocalDate date) {
    /** Not registered yet. */
    public static final UpperDocument NONE = new UpperDocument("", "", LocalDate.EPOCH);
}
