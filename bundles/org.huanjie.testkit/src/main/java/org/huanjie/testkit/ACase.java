// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.time.LocalDate;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseKind;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Counter;
import org.huanjie.api.procedure.Counters;
import org.huanjie.api.time.CycleId;

/** A case: {@code aCaseOf(aCommunity()).on("2026-07-04").inRound(2).view()}. */
public final class ACase {
    private final OrgId organisation;
    private final OrgId street;
    private final CaseKind kind;
    private Counters counters = Counters.first();
    private LocalDate today = LocalDate.of(2026, 6, 11);
    private String end = "";
    private String profile = "street-plan-2015";

    private ACase(OrgId organisation, OrgId street, CaseKind kind) {
        this.organisation = organisation;
        this.street = street;
        this.kind = kind;
    }

    /** The election of this community, in the rehearsal cycle of 2026. */
    public static ACase aCaseOf(ACommunity community) {
        return new ACase(community.organisation(), community.partyOrg().street(), CaseKind.COMMUNITY);
    }

    /** The street's own part of the cycle. */
    public static ACase aStreetCase() {
        return new ACase(ACommunity.STREET, ACommunity.STREET, CaseKind.STREET);
    }

    /** On this day of the cycle's clock. */
    public ACase on(String day) {
        today = LocalDate.parse(day);
        return this;
    }

    /** After a counter was raised until it is this. */
    public ACase with(Counter counter, int value) {
        while (counters.value(counter) < value) {
            counters = counters.raise(counter);
        }
        return this;
    }

    /** In this round. */
    public ACase inRound(int round) {
        return with(Counter.ROUND, round);
    }

    /** Under this rule profile. */
    public ACase under(String profileId) {
        profile = profileId;
        return this;
    }

    /** After its end, e.g. {@code ARCHIVED}. */
    public ACase ended(String how) {
        end = how;
        return this;
    }

    /** Its id follows the organisation's. */
    public CaseId id() {
        return new CaseId("k-" + organisation.value());
    }

    /** The case as slices see it. */
    public CaseView view() {
        return new CaseView(
                ACommunity.DISTRICT,
                id(),
                new CycleId("cycle-2026"),
                kind,
                street,
                organisation,
                counters,
                today,
                true,
                end,
                profile);
    }
}
