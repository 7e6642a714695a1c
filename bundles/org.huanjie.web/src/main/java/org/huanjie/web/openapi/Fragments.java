// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.huanjie.api.web.ApiFragment;
import org.huanjie.web.json.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays what a slice says of its own interface over what was read from its classes: texts, examples, finer schemas. */
final class Fragments {
    private static final Logger LOG = LoggerFactory.getLogger(Fragments.class);
    private static final JsonMapper MAPPER = StrictJson.mapper();

    private Fragments() {}

    /** The whole document as JSON. A fragment that cannot be read is left out and logged. */
    static byte[] merge(Map<String, Object> document, List<ApiFragment> fragments) throws IOException {
        ObjectNode whole = MAPPER.valueToTree(document);
        for (ApiFragment fragment : fragments) {
            try {
                JsonNode part = MAPPER.readTree(fragment.json());
                overlay(whole, "paths", part.path("paths"));
                overlay(whole, "components", part.path("components"));
            } catch (IOException e) {
                LOG.error(
                        "the API fragment of {} is not JSON",
                        fragment.getClass().getName(),
                        e);
            }
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole);
    }

    private static void overlay(ObjectNode whole, String name, JsonNode part) {
        if (part instanceof ObjectNode object) {
            whole.withObject("/" + name).setAll(merged(whole.withObject("/" + name), object));
        }
    }

    private static ObjectNode merged(ObjectNode under, ObjectNode over) {
        ObjectNode result = under.deepCopy();
        over.properties().forEach(entry -> {
            JsonNode known = result.get(entry.getKey());
            boolean both = known instanceof ObjectNode && entry.getValue() instanceof ObjectNode;
            result.set(
                    entry.getKey(),
                    both ? merged((ObjectNode) known, (ObjectNode) entry.getValue()) : entry.getValue());
        });
        return result;
    }
}
