// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.audit;

import java.util.Map;

/**
 * An event of the trail as it was recorded.
 *
 * @param number     1, 2, 3 … within the stream
 * @param onDay      day in Shanghai, ISO
 * @param recordedAt moment in UTC, ISO; empty for attendance and counts
 * @param by         name of the person who acted
 */
public record RecordedEvent(
        int number,
        String onDay,
        String recordedAt,
        String by,
        String action,
        String object,
        Map<String, String> details) {
    public RecordedEvent {
        details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
    }
}
