// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.time.Cycles;
import org.huanjie.api.transaction.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every act on the roster needs: the doors, one transaction, its audit event, the day, the cipher. */
@Component(service = RosterDesk.class)
public final class RosterDesk {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final RosterAccess access;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Cycles cycles;
    private final FieldCipher cipher;

    @Activate
    public RosterDesk(
            @Reference RosterAccess access,
            @Reference Transactions transactions,
            @Reference AuditTrail audit,
            @Reference Cycles cycles,
            @Reference FieldCipher cipher) {
        this.access = access;
        this.transactions = transactions;
        this.audit = audit;
        this.cycles = cycles;
        this.cipher = cipher;
    }

    /** The doors. */
    public RosterAccess access() {
        return access;
    }

    /** One act. */
    public <T> T act(Supplier<T> work) {
        return transactions.required(work);
    }

    /** Records the act. @param details pairs of name and code or count, never a personal value */
    public void record(String stream, String action, String object, Object... details) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < details.length; i += 2) {
            pairs.put(String.valueOf(details[i]), String.valueOf(details[i + 1]));
        }
        audit.record(AuditEntry.of(stream, action, object, pairs));
    }

    /** Identifier of the acting person. */
    public String person() {
        return access.actor().person().value();
    }

    /** The day of recording in Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(cycles.recordedAt(), SHANGHAI);
    }

    /** The cipher of class-4 values. */
    public FieldCipher cipher() {
        return cipher;
    }
}
