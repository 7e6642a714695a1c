// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huanjie.itests.kit.RestClient;

/** Reads whole lists and streams of the trail at one node, page by page. */
final class Trails {
    private static final int SIZE = 200;

    private final RestClient rest;

    Trails(RestClient rest) {
        this.rest = rest;
    }

    /** All items of a list. @param path with or without a query */
    List<JsonNode> all(String path) {
        return pages(path, "");
    }

    private List<JsonNode> pages(String path, String below) {
        List<JsonNode> items = new ArrayList<>();
        String query = path + (path.contains("?") ? "&" : "?") + "size=" + SIZE + "&page=";
        for (int page = 1; ; page++) {
            JsonNode body = Setup.must(rest.get(query + page)).body();
            JsonNode list = below.isEmpty() ? body : body.path(below);
            assertThat(list.path("items").isArray()).as(path).isTrue();
            list.path("items").forEach(items::add);
            if (items.size() >= list.path("total").asInt()) {
                return items;
            }
        }
    }

    /** The events of a stream, which is whole: numbered without gap and double, each linked to the one before. */
    List<JsonNode> stream(String stream) {
        JsonNode chain = Setup.must(rest.get("/audit/" + stream)).body().path("chain");
        assertThat(chain.path("whole").asBoolean()).as("%s: %s", stream, chain).isTrue();
        List<JsonNode> events = pages("/audit/" + stream, "events");
        assertThat(events)
                .extracting(event -> event.path("number").asInt())
                .as("numbers of %s", stream)
                .isEqualTo(IntStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events)
                .extracting(event -> event.path("digest").asText())
                .as("digests of %s", stream)
                .doesNotHaveDuplicates();
        return events;
    }
}
