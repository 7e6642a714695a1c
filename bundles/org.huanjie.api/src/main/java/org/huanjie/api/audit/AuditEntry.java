// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.audit;

import java.util.Map;

/**
 * What is recorded of an act. Never holds class-4 values: names of fields, codes, counts and digests only.
 *
 * @param stream   the case's id, or the id of the node for acts outside a case; events are numbered and hash-linked per stream
 * @param action   verb in kebab case, e.g. {@code step-closed}
 * @param object   what was acted upon, e.g. {@code step:check-quorum[round=1]}
 * @param details  further codes and counts, in reading order
 * @param timeless true for attendance and counts: the event carries the day only (ballot secrecy, reference 7.7)
 */
public record AuditEntry(String stream, String action, String object, Map<String, String> details, boolean timeless) {
    public AuditEntry {
        details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
    }

    /** An ordinary event. */
    public static AuditEntry of(String stream, String action, String object, Map<String, String> details) {
        return new AuditEntry(stream, action, object, details, false);
    }
}
