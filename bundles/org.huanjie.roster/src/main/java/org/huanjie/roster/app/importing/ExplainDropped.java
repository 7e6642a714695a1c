// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.importing;

import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says why a person of a file was not registered (说明移出原因). */
@Component(service = ExplainDropped.class)
public final class ExplainDropped {
    private final RosterDesk desk;
    private final ImportStore imports;

    @Activate
    public ExplainDropped(@Reference RosterDesk desk, @Reference ImportStore imports) {
        this.desk = desk;
        this.imports = imports;
    }

    /** The person with the explanation. */
    public DroppedPerson explain(OrgId organisation, String id, String explanation) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            DroppedPerson person = imports.dropped(new Scope(org.district(), org.id())).stream()
                    .filter(p -> p.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("dropped", id));
            DroppedPerson explained = person.explained(explanation, desk.person());
            imports.changeDropped(explained);
            desk.record(org.id().value(), "dropped-explained", "dropped:" + id);
            return explained;
        });
    }
}
