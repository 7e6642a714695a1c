// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huanjie.itests.kit.Reply;

/**
 * A thing with a text that several people rewrite: the name of a street or of a person, the document of a cycle, a form.
 *
 * @param action what the trail calls a rewriting
 */
record Text(Visitor who, Address address, Content content, String action, History history) {

    /** Where it is read, and how it is written. */
    record Address(String path, String method, String written) {}

    /** What is sent to write a text, and where in the answer it stands. */
    record Content(Function<String, Map<String, ?>> body, Function<JsonNode, String> text) {}

    static Text organisation(Visitor admin, String id) {
        String path = "/organisations/" + id;
        return new Text(admin, new Address(path, "PATCH", path), plain("name"), "organisation-renamed", new History(1));
    }

    static Text account(Visitor admin, String id) {
        String path = "/people/" + id;
        return new Text(admin, new Address(path, "PATCH", path), plain("name"), "person-changed", new History(1));
    }

    static Text cycle(Visitor leader, String id, int version) {
        String path = "/cycles/" + id;
        Content content = new Content(
                text -> Map.of("upperTitle", text, "upperNumber", "区委〔2026〕1号", "upperDate", "2026-05-20"),
                body -> body.path("upperTitle").asText());
        return new Text(
                leader, new Address(path, "PATCH", path), content, "upper-document-registered", new History(version));
    }

    private static Content plain(String field) {
        return new Content(text -> Map.of(field, text), body -> body.path(field).asText());
    }

    String read(Reply seen) {
        return content.text().apply(seen.body());
    }

    Request writing(String text, int version) {
        return Request.write(address.method(), address.written(), content.body().apply(text))
                .ifMatch(version);
    }

    /** The version of what was seen or written; a PATCH does not say it, and leads to the next. */
    static Optional<Integer> version(Reply reply) {
        return Optional.of(reply.header("ETag"))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> Integer.valueOf(tag.replace("\"", "")));
    }
}
