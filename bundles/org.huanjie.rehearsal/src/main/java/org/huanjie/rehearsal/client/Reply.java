// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the server answered.
 *
 * @param body parsed JSON; a missing node where the answer had no body
 * @param etag entity tag, empty without one
 */
public record Reply(int status, JsonNode body, String etag) {
    /** True for 2xx. */
    public boolean done() {
        return status >= 200 && status < 300;
    }

    /** Code of the problem document; empty if the request was carried out. */
    public String code() {
        return done() ? "" : body.path("code").asText();
    }

    /** Clause of the problem document; empty if none. */
    public String clause() {
        return done() ? "" : body.path("clause").asText();
    }

    /** Codes of everything in the way; empty if the request was carried out. */
    public Set<String> problems() {
        Set<String> codes = new TreeSet<>();
        body.path("problems").forEach(p -> codes.add(p.path("code").asText()));
        return codes;
    }

    /** A text of the answer. */
    public String text(String field) {
        return body.path(field).asText();
    }
}
