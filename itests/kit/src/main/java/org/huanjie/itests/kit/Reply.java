// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.kit;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What came back: status, headers and the JSON body (a missing node if there was none). */
public record Reply(int status, HttpHeaders headers, JsonNode body) {
    /** Value of a header, or the empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Code of a problem document, or the empty text. */
    public String code() {
        return body.path("code").asText();
    }
}
