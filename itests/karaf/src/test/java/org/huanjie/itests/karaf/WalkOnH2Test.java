// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.huanjie.rehearsal.Summary;
import org.junit.jupiter.api.Test;

/** One community with a committee and one branch without go the whole way, on H2. */
@InKaraf(Database.H2)
class WalkOnH2Test {
    @Test
    void twoCommunitiesAreArchivedAndWhatIsForbiddenIsRefused(Container karaf) {
        Summary summary = Walk.of(karaf, "矿山社区", "林荫社区");

        assertThat(summary.good()).as(summary.table()).isTrue();
    }
}
