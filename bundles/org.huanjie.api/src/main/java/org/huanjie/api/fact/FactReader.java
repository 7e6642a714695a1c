// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

/** Asks facts of one case at one moment; each is read once per act. */
@FunctionalInterface
public interface FactReader {
    /** The fact, {@link Fact.Unknown} if no enabled module offers it. */
    Fact read(FactName name);
}
