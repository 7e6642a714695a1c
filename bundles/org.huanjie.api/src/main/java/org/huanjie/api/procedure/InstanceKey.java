// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** Key of one instance of a step, e.g. {@code round=1;list=1;run=2}; empty for a step that happens once. */
public record InstanceKey(String value) {
    @Override
    public String toString() {
        return value;
    }
}
