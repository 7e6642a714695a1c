// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.huanjie.api.web.Body;
import org.jspecify.annotations.Nullable;

/** Months such as {@code 2001-09}. */
final class Months {
    private Months() {}

    static String month(String field, @Nullable String value) {
        String text = Body.text(field, value, 7);
        try {
            return YearMonth.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw Body.bad(field, "“" + text + "”不是有效年月，应写作 1979-03", "'" + text + "' is no month such as 1979-03");
        }
    }
}
