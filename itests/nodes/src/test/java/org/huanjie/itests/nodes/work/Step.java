// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A step of a shared case with its form.
 *
 * @param after     steps of the case that must be closed before
 * @param closeable false if it stays open until the cycle ends
 */
record Step(String id, Text form, List<Step> after, boolean closeable) {
    static final String OPENED = "step-opened";
    static final String CLOSED = "step-closed";

    /** How its form is filled: everything but the text stays the same. @param field of the text */
    record Filling(String field, Map<String, ?> rest) {
        private Map<String, ?> with(Object text) {
            Map<String, Object> all = new HashMap<>(rest);
            all.put(field, text);
            return all;
        }
    }

    static Step of(String election, String id, Visitor who, Filling filling, List<Step> after) {
        Text.Content content = new Text.Content(
                filling::with,
                body -> body.path("form").path("data").path(filling.field()).asText());
        return new Step(id, form(election, id, who, content), after, true);
    }

    /** One that stays open until the cycle ends. @param at where in the form the text stands */
    static Step open(String election, String id, Visitor who, Function<String, Map<String, ?>> filling, String at) {
        Text.Content content = new Text.Content(
                filling, body -> body.path("form").path("data").at(at).asText());
        return new Step(id, form(election, id, who, content), List.of(), false);
    }

    private static Text form(String election, String id, Visitor who, Text.Content content) {
        String path = "/cases/" + election + "/steps/" + id;
        Text.Address address = new Text.Address(path, "PUT", path + "/form");
        return new Text(who, address, content, "form-saved", new History(0));
    }

    /** True if it was acknowledged that every step before is closed: then every node must know. */
    boolean reached() {
        return after.stream().allMatch(Step::closed);
    }

    boolean closed() {
        return form.history().count(CLOSED) > 0;
    }

    /** How many events of this kind the trail must have; whoever writes the form of a step first opens it. */
    int events(String action) {
        History history = form.history();
        boolean opening = action.equals(OPENED);
        return opening ? (history.isBegun() ? 1 : 0) : history.count(action);
    }
}
