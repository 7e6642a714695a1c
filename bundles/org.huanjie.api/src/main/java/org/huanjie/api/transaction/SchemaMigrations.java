// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.transaction;

/** Runs the SQL migrations of a slice, each slice with its own history table. */
public interface SchemaMigrations {
    /**
     * Applies {@code db/<slice>/V*.sql} found by the class loader. Safe on two nodes at once.
     *
     * @param slice last part of the bundle's name, e.g. {@code roster}
     * @return how many scripts ran
     */
    int migrate(String slice, ClassLoader scripts);
}
