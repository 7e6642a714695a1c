// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Grant;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.api.web.Body;
import org.huanjie.procedure.app.act.Rights;
import org.huanjie.procedure.app.file.Neighbours;
import org.huanjie.procedure.app.file.Shelves;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holidays and days worked in exchange (节假日安排), a table a year for the whole district. */
@Component(service = WorkdayTables.class)
public final class WorkdayTables {

    private static final List<Role> KEEPERS = List.of(Role.ADMINISTRATOR, Role.DISTRICT_RECORDER);
    private final Transactions transactions;
    private final Neighbours neighbours;
    private final Shelves shelves;
    private final AuditTrail audit;

    @Activate
    public WorkdayTables(
            @Reference Transactions transactions,
            @Reference Neighbours neighbours,
            @Reference Shelves shelves,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.neighbours = neighbours;
        this.shelves = shelves;
        this.audit = audit;
    }

    /** The table of the year; empty if none was imported: then Monday to Friday are worked. */
    public Map<LocalDate, Boolean> of(int year) {
        return transactions.required(
                () -> shelves.workdays().year(neighbours.actors().current().district(), year));
    }

    /** Puts a table in the place of the year's former one. @throws Refused right-missing, invalid-value */
    public void replace(int year, Map<LocalDate, Boolean> days) {
        transactions.required(() -> {
            Actor actor = neighbours.actors().current();
            Optional<Grant> keeper = actor.grants().stream()
                    .filter(g -> KEEPERS.contains(g.role()))
                    .findFirst();
            if (keeper.isEmpty()) {
                throw Rights.refusal("“工作日表”", "The table of working days", KEEPERS);
            }
            days.keySet().stream().filter(d -> d.getYear() != year).findFirst().ifPresent(d -> {
                throw Body.bad("days", "中的 " + d + " 不在 " + year + " 年", "holds " + d + ", which is not in " + year);
            });
            shelves.workdays().replace(actor.district(), year, days);
            audit.record(AuditEntry.of(
                    keeper.get().at().value(),
                    "workdays-imported",
                    "workdays:" + year,
                    Map.of("days", String.valueOf(days.size()))));
        });
    }
}
