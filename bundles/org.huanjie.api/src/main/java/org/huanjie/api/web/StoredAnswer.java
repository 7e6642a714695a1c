// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The answer that was given to a request with an idempotency key, kept so that a repeated request gets the same one.
 *
 * @param requestDigest SHA-256 (hex) of method, path, query, If-Match and body of the request answered
 * @param status        HTTP status, 200–299
 * @param headers       headers of the answer that belong to it, e.g. {@code ETag}, {@code Location}, {@code Content-Type}
 * @param body          text of the body; empty for an answer without one
 */
public record StoredAnswer(String requestDigest, int status, Map<String, String> headers, String body) {
    public StoredAnswer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }
}
