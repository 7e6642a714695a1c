// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.Test;

/** The same bundles on a real PostgreSQL, by the data source file alone. */
@InKaraf(Database.POSTGRESQL)
class PostgreSqlTest {
    @Test
    void statusAnswers(RestClient rest) {
        assertThat(rest.get("/status").status()).isEqualTo(200);
    }
}
