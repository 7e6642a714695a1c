// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import org.huanjie.itests.karaf.Container;
import org.huanjie.itests.karaf.Database;
import org.huanjie.itests.karaf.InKaraf;
import org.junit.jupiter.api.BeforeEach;

/** A test of branches: each of its cases runs in a cycle of its own, over one street that all of them share. */
@InKaraf(Database.H2)
abstract class BranchTest {
    private Street street;

    @BeforeEach
    void enter(Container karaf) {
        street = Street.in(karaf);
    }

    /** A new cycle in which this community is at its beginning. */
    Course course(String community) {
        return street.course(community);
    }
}
