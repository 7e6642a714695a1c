// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.util.Optional;
import java.util.regex.Pattern;
import org.huanjie.api.web.Body;

/** The number that a client gives a write (防重复提交编号), so that sending it twice does it once. */
record IdempotencyKey(String value) {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /** The key of a header; empty if the header is absent. @throws org.huanjie.api.error.Refused invalid-value */
    static Optional<IdempotencyKey> of(String header) {
        if (header.isEmpty()) {
            return Optional.empty();
        }
        if (!FORM.matcher(header).matches()) {
            throw Body.bad(HEADER, "须为 1 至 64 个可见 ASCII 字符", "must be 1 to 64 visible ASCII characters");
        }
        return Optional.of(new IdempotencyKey(header));
    }
}
