// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The model of what may be there once: a name below a parent, a login, a role of a person at a node. */
final class Names {
    private final Map<String, String> ids = new HashMap<>();

    /** @throws AssertionError if it was given before, or the id was */
    synchronized void given(String name, String id) {
        assertThat(id).as("id of %s", name).isNotBlank();
        assertThat(ids.values()).as("ids").doesNotContain(id);
        String before = ids.put(name, id);
        assertThat(before).as("%s, given a second time as %s", name, id).isNull();
    }

    /** One of them, which nobody else takes. */
    synchronized Optional<Map.Entry<String, String>> take(Random random) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(ids.keySet());
        String name = names.get(random.nextInt(names.size()));
        return Optional.of(Map.entry(name, ids.remove(name)));
    }

    /** Name → id. */
    synchronized Map<String, String> all() {
        return Map.copyOf(ids);
    }
}
