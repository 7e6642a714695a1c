// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.audit;

import java.util.List;

/** Reads the trail of a stream back, for those who may see what the stream is about: the caller checks that first. */
public interface AuditHistory {
    /**
     * Events of a stream of the acting person's district.
     *
     * @param from  number of the first event wanted, 1 or more
     * @param limit most events, 1 or more
     */
    List<RecordedEvent> read(String stream, int from, int limit);

    /** How many events the stream has. */
    int count(String stream);
}
