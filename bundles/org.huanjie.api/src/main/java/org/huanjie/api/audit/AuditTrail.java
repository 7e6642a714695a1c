// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.audit;

/** Append-only trail. No audit row, no change: the event commits with the act or neither does. */
public interface AuditTrail {
    /** Adds an event of the current actor to the running transaction. @throws IllegalStateException outside a transaction */
    void record(AuditEntry entry);
}
