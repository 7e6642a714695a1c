// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import org.huanjie.api.web.Body;
import org.huanjie.core.cycle.UpperDocument;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as it comes in; the district's document may be registered later.
 *
 * @param profile id of a rule profile
 */
public record CycleBody(
        @Nullable String street,
        @Nullable String title,
        @Nullable Integer year,
        @Nullable Boolean rehearsal,
        @Nullable String upperTitle,
        @Nullable String upperNumber,
        @Nullable String upperDate,
        @Nullable String profile) {

    /** The district's document. */
    public record Upper(
            @Nullable String upperTitle,
            @Nullable String upperNumber,
            @Nullable String upperDate) {
        UpperDocument checked() {
            return new UpperDocument(
                    Body.text("upperTitle", upperTitle, 200),
                    Body.text("upperNumber", upperNumber, 60),
                    Body.date("upperDate", upperDate));
        }
    }

    /** All three parts of the document, or none. */
    UpperDocument upper() {
        return upperTitle == null && upperNumber == null && upperDate == null
                ? UpperDocument.NONE
                : new Upper(upperTitle, upperNumber, upperDate).checked();
    }
}
