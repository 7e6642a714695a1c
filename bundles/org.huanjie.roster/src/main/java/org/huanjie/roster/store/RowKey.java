// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.io.Serializable;
import java.util.Objects;

/** Key of every row: district and id. Public because OpenJPA makes it by name. */
public final class RowKey implements Serializable {
    private static final long serialVersionUID = 1L;

    public String districtId = "";
    public String id = "";

    public RowKey() {}

    public RowKey(String districtId, String id) {
        this.districtId = districtId;
        this.id = id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowKey key && key.districtId.equals(districtId) && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(districtId, id);
    }
}
