// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether an answer still says all that a former one said: a later release may add fields, and take none away. */
final class StillThere {
    private final List<String> faults = new ArrayList<>();

    private StillThere() {}

    /** What is missing or different, by its place in the answer; empty if all is there. */
    static List<String> faults(JsonNode former, JsonNode now) {
        StillThere found = new StillThere();
        found.compare("", former, now);
        return found.faults;
    }

    private void compare(String place, JsonNode former, JsonNode now) {
        if (former.isObject() && now.isObject()) {
            former.properties()
                    .forEach(
                            field -> compare(place + "/" + field.getKey(), field.getValue(), now.path(field.getKey())));
        } else if (former.isArray() && now.isArray() && former.size() == now.size()) {
            for (int i = 0; i < former.size(); i++) {
                compare(place + "/" + i, former.get(i), now.get(i));
            }
        } else if (!former.equals(now)) {
            faults.add(place + ": " + former + " → " + now);
        }
    }
}
