// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

/** The two databases the same bundles run on; only the data source file differs. */
public enum Database {
    /** H2 in a file, as delivered for trial. */
    H2,
    /** A real PostgreSQL that writes every commit to the disk. */
    POSTGRESQL
}
