// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.procedure.InstanceKey;

/** Counters and keys, one made from the other. */
final class Keys {
    private Keys() {}

    /** These counters with the values that the key names put in. */
    static Counters under(Counters counters, InstanceKey key) {
        if (key.value().isEmpty()) {
            return counters;
        }
        String wanted = key.value().toUpperCase(Locale.ROOT);
        List<String> parts = new ArrayList<>(List.of(wanted.split(";")));
        for (Counter counter : Counter.values()) {
            if (parts.stream().noneMatch(p -> p.startsWith(counter + "=")) && counters.value(counter) > 1) {
                parts.add(counter + "=" + counters.value(counter));
            }
        }
        return Counters.parse(String.join(";", parts));
    }
}
