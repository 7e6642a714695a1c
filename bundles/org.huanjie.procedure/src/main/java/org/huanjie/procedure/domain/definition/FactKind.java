// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import org.huanjie.api.fact.FactValue;

/** Kinds of facts in the closed list of a definition. */
public enum FactKind {
    BOOL,
    TEXT,
    COUNT,
    DATE,
    ITEMS,
    SET;

    /** The kind of a value. */
    public static FactKind of(FactValue value) {
        if (value instanceof FactValue.Flag) {
            return BOOL;
        }
        if (value instanceof FactValue.Text) {
            return TEXT;
        }
        if (value instanceof FactValue.Count) {
            return COUNT;
        }
        if (value instanceof FactValue.Day) {
            return DATE;
        }
        return value instanceof FactValue.Items ? ITEMS : SET;
    }
}
