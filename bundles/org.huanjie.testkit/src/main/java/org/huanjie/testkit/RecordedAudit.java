// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;

/** Keeps what was recorded, for the test to read. */
public final class RecordedAudit implements AuditTrail {
    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    /** Everything recorded, in order. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /** The actions recorded, in order, e.g. {@code [step-opened, step-closed]}. */
    public List<String> actions() {
        return entries.stream().map(AuditEntry::action).toList();
    }
}
