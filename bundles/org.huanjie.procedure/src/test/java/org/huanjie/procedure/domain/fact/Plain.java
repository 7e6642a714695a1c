// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import org.huanjie.api.fact.FactValue;

/** A fact's value as a test writes it down. */
final class Plain {
    private Plain() {}

    static Object of(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return flag.holds();
        }
        if (value instanceof FactValue.Text text) {
            return text.code();
        }
        if (value instanceof FactValue.Count count) {
            return count.number();
        }
        return value instanceof FactValue.Day day ? day.date() : value;
    }
}
