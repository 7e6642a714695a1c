// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import java.util.HashMap;
import java.util.Map;
import org.huanjie.rehearsal.client.Visitor;

/** Who plays which part: one signed-in visitor per part name, e.g. {@code CLERK}, {@code TELLER-2}, {@code DEPT-HEALTH}. */
public final class Cast {
    private final Map<String, Visitor> parts = new HashMap<>();

    /** The same people, to which others can be added. */
    Cast copy() {
        Cast copy = new Cast();
        copy.parts.putAll(parts);
        return copy;
    }

    public void put(String part, Visitor visitor) {
        parts.put(part, visitor);
    }

    /** The visitor of the part. @throws IllegalArgumentException if nobody plays it */
    public Visitor as(String part) {
        Visitor visitor = parts.get(part);
        if (visitor == null) {
            throw new IllegalArgumentException("nobody plays " + part);
        }
        return visitor;
    }
}
