// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;

/** Where the trail is kept; rows are added and never changed. */
public interface AuditStore {
    /** The end of a stream: the last number and digest. */
    record Tip(int number, String digest) {
        static final Tip NONE = new Tip(0, AuditEvent.NONE);
    }

    /** The ends of these streams; a stream without events is absent. */
    Map<String, Tip> tips(DistrictId district, Collection<String> streams);

    /** Adds events in the running transaction. */
    void append(List<AuditEvent> events);

    /** The events of a stream from this number on, in order, at most {@code limit}. */
    List<StoredEvent> read(DistrictId district, String stream, int from, int limit);

    /** How many events the stream has. */
    int count(DistrictId district, String stream);
}
