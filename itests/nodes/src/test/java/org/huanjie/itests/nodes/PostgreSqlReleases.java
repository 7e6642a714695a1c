// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import java.nio.file.Path;
import org.huanjie.itests.kit.PostgreSql;

/** The releases of PostgreSQL that we promise; the build lays their programs beside the tests. */
final class PostgreSqlReleases {
    private static final Path ARCHIVES = Path.of(System.getProperty("postgresql.archives"));

    private PostgreSqlReleases() {}

    /** @param release e.g. 16 */
    static PostgreSql start(int release, Path folder) {
        return PostgreSql.start(folder, ARCHIVES.resolve(release + ".jar"));
    }
}
