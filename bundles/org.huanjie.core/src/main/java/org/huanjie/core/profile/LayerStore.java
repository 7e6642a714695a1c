// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;

/** Where the layers that an office has added are kept, as they were written. */
public interface LayerStore {
    /** The layers of a district in the order in which they were added, each as a parsed JSON object. */
    List<Map<String, Object>> layers(DistrictId district);

    /** Adds one as the {@code number}-th (from 1) in the running transaction. */
    void add(DistrictId district, int number, String id, Map<String, Object> layer);
}
