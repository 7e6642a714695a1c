// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is read when first asked for and then kept for the act. */
final class Once<T> {

    private final Supplier<T> reading;
    private @Nullable T value;

    Once(Supplier<T> reading) {
        this.reading = reading;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = reading.get();
            value = known;
        }
        return known;
    }
}
