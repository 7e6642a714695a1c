// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.overlay;

import java.util.List;
import java.util.Map;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.procedure.app.act.Rights;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.app.file.Neighbours;
import org.huanjie.procedure.app.file.Rulebook;
import org.huanjie.procedure.app.file.Shelves;
import org.huanjie.procedure.app.port.OverlayRecord;
import org.huanjie.procedure.domain.refinement.Overlay;
import org.huanjie.procedure.domain.refinement.Refined;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks an overlay of a street and keeps it. With one fault nothing is kept and the former overlay stays in force; an accepted one
 * is in force for cases made from then on: running cases keep what they pinned.
 */
@Component(service = AcceptOverlay.class)
public final class AcceptOverlay {

    private final Transactions transactions;
    private final Neighbours neighbours;
    private final Shelves shelves;
    private final Rulebook rulebook;
    private final AuditTrail audit;

    @Activate
    public AcceptOverlay(
            @Reference Transactions transactions,
            @Reference Neighbours neighbours,
            @Reference Shelves shelves,
            @Reference Rulebook rulebook,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.neighbours = neighbours;
        this.shelves = shelves;
        this.rulebook = rulebook;
        this.audit = audit;
    }

    /** Keeps it. @throws Refused with every fault of form, or every rule R1–R7 that it breaks */
    public OverlayRecord accept(OrgId street, String title, String text, String profile) {
        return transactions.required(() -> {
            Actor actor = neighbours.actors().current();
            OrgNode node = neighbours.organisations().node(street);
            Rights.requireAt(actor, street, List.of(Role.STREET_LEADER), "街道细化方案", "The overlay of the street");
            Overlay overlay = OverlayReader.read(text);
            refuseOtherStreet(overlay, node);
            Refined refined = rulebook.lay(overlay, profile).orRefuse();
            OverlayRecord kept = kept(street, title, text, refined, profile, actor);
            shelves.definitions().add(kept);
            audit.record(AuditEntry.of(
                    street.value(),
                    "overlay-accepted",
                    "overlay:" + overlay.reference(),
                    Map.of(
                            "digest",
                            overlay.hash(),
                            "definition",
                            refined.definition().hash())));
            return kept;
        });
    }

    private static void refuseOtherStreet(Overlay overlay, OrgNode street) {
        boolean here = overlay.scope().street()
                && (overlay.scope().area().equals(street.id().value())
                        || overlay.scope().title().equals(street.name()));
        if (!here) {
            throw Refused.field(
                    CommonProblem.INVALID_VALUE,
                    "scope",
                    "方案适用于“" + overlay.scope().title() + "”，不是“" + street.name() + "”。请核对后重新提交。",
                    "The overlay is for '" + overlay.scope().title() + "', not for '" + street.name()
                            + "'. Check it and submit again.");
        }
    }

    private OverlayRecord kept(OrgId street, String title, String text, Refined refined, String profile, Actor by) {
        List<OverlayRecord> before = shelves.definitions().overlays(by.district(), street);
        return new OverlayRecord(
                by.district(),
                Ids.next(),
                street,
                before.size() + 1,
                title,
                text,
                refined.base().hash(),
                profile,
                neighbours.cycles().recordedAt(),
                by.person());
    }

    /** Overlays of a street within the scope of the person, oldest first; the last one is in force for new cases. */
    public List<OverlayRecord> list(OrgId street) {
        return transactions.required(() -> {
            neighbours.organisations().node(street);
            return shelves.definitions().overlays(neighbours.actors().current().district(), street);
        });
    }
}
