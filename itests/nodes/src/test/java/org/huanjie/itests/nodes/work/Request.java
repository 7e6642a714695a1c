// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One request, which may be sent again as it is: a write carries a key of its own. */
record Request(String method, String path, Object body, Map<String, String> headers) {
    private static final AtomicLong KEYS = new AtomicLong();

    /** A question. */
    static Request read(String path) {
        return new Request("GET", path, null, Map.of());
    }

    /** A write that looks at no version. */
    static Request write(String method, String path, Object body) {
        return new Request(method, path, body, Map.of("Idempotency-Key", "mixed-" + KEYS.incrementAndGet()));
    }

    /** The same, for what was seen in that version. */
    Request ifMatch(int version) {
        return new Request(
                method,
                path,
                body,
                Map.of("Idempotency-Key", headers.get("Idempotency-Key"), "If-Match", "\"" + version + "\""));
    }
}
