// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import org.huanjie.api.security.FieldCipher;
import org.huanjie.testkit.database.TestDatabase;

/** The stores of the roster over a database of a test. */
public final class TestStores {
    public final JpaMemberStore members;
    public final JpaImportStore imports;
    public final JpaExclusionStore exclusions;
    public final JpaFreezeStore freezes;
    public final JpaCorrectionStore corrections;

    public TestStores(TestDatabase database, FieldCipher cipher) {
        members = new JpaMemberStore(database.jpa("roster"), cipher);
        imports = new JpaImportStore(database.jpa("roster"), cipher);
        exclusions = new JpaExclusionStore(database.jpa("roster"), cipher);
        freezes = new JpaFreezeStore(database.jpa("roster"));
        corrections = new JpaCorrectionStore(database.jpa("roster"), cipher);
    }
}
