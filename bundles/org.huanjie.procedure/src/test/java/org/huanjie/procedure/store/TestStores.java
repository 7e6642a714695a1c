// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import org.apache.aries.jpa.template.JpaTemplate;
import org.huanjie.testkit.database.TestDatabase;

/** The stores on a test database. */
public final class TestStores {

    private TestStores() {}

    /** The store of this kind. */
    public static <T> T of(Class<T> kind, TestDatabase database) {
        ProcedureSchema schema = new ProcedureSchema((slice, scripts) -> 0);
        JpaTemplate jpa = database.jpa("procedure");
        Object store = switch (kind.getSimpleName()) {
            case "CaseStore" -> new JpaCaseStore(jpa, schema);
            case "PaperStore" -> new JpaPaperStore(jpa, schema);
            case "DefinitionStore" -> new JpaDefinitionStore(jpa, schema);
            case "WorkdayStore" -> new JpaWorkdayStore(jpa, schema);
            default -> throw new IllegalArgumentException(kind.getName());
        };
        return kind.cast(store);
    }
}
