// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import java.io.Serializable;
import java.util.Objects;

/** Primary key of every row: district and id. */
public final class RowKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** District. */
    public String districtId = "";
    /** Id within the district. */
    public String id = "";

    /** For the persistence provider. */
    public RowKey() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key && key.districtId.equals(districtId) && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(districtId, id);
    }
}
