// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.module;

import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.core.people.Rights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An administrator switches a module on or off for a street office; nothing is deleted by it. */
@Component(service = SwitchModule.class)
public final class SwitchModule {
    private final Transactions transactions;
    private final Actors actors;
    private final Organisations organisations;
    private final SwitchStore store;
    private final AuditTrail audit;

    @Activate
    public SwitchModule(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference Organisations organisations,
            @Reference SwitchStore store,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.organisations = organisations;
        this.store = store;
        this.audit = audit;
    }

    /** Switches; doing it twice is no fault. @throws Refused not-found if it is no street within sight, right-missing */
    public void put(ModuleName module, OrgId street, boolean enabled) {
        transactions.required(() -> {
            if (organisations.node(street).kind() != OrgKind.STREET) {
                throw Refused.notFound("street", street.value());
            }
            Rights.require(actors.current(), street, Role.ADMINISTRATOR);
            if (store.put(actors.current().district(), street, module, enabled)) {
                audit.record(AuditEntry.of(
                        street.value(),
                        enabled ? "module-on" : "module-off",
                        "module:" + module,
                        Map.of("module", module.name())));
            }
        });
    }
}
