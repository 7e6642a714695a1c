// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;

/** Makes a Party organisation, or the same with one thing changed; the version stays that of the row it was read from. */
public final class PartyOrgs {
    private PartyOrgs() {}

    /** A new one, of this community. */
    static PartyOrg of(OrgId id, TreeNode community, NewPartyOrg draft) {
        return new PartyOrg(
                community.node().district(),
                id,
                draft.fullName(),
                community.node().id(),
                community.node().name(),
                community.ids().get(1),
                draft.form(),
                draft.hasCommittee(),
                draft.orgClass(),
                draft.electedOn(),
                draft.termEndsOn(),
                draft.secretary(),
                draft.committee(),
                draft.seats(),
                draft.deputySeats(),
                AdjustmentState.NONE,
                1);
    }

    static PartyOrg withForm(PartyOrg o, OrgForm form, boolean hasCommittee, int seats, int deputySeats) {
        return new PartyOrg(
                o.district(),
                o.id(),
                o.fullName(),
                o.community(),
                o.communityName(),
                o.street(),
                form,
                hasCommittee,
                o.orgClass(),
                o.electedOn(),
                o.termEndsOn(),
                o.incumbentSecretary(),
                o.incumbentCommittee(),
                seats,
                deputySeats,
                o.adjustment(),
                o.version());
    }

    static PartyOrg withClass(PartyOrg o, OrgClass orgClass) {
        return new PartyOrg(
                o.district(),
                o.id(),
                o.fullName(),
                o.community(),
                o.communityName(),
                o.street(),
                o.form(),
                o.hasCommittee(),
                orgClass,
                o.electedOn(),
                o.termEndsOn(),
                o.incumbentSecretary(),
                o.incumbentCommittee(),
                o.seats(),
                o.deputySeats(),
                o.adjustment(),
                o.version());
    }

    static PartyOrg withAdjustment(PartyOrg o, AdjustmentState state) {
        return new PartyOrg(
                o.district(),
                o.id(),
                o.fullName(),
                o.community(),
                o.communityName(),
                o.street(),
                o.form(),
                o.hasCommittee(),
                o.orgClass(),
                o.electedOn(),
                o.termEndsOn(),
                o.incumbentSecretary(),
                o.incumbentCommittee(),
                o.seats(),
                o.deputySeats(),
                state,
                o.version());
    }

    static PartyOrg withTeam(PartyOrg o, List<String> team, LocalDate electedOn, LocalDate termEndsOn) {
        return new PartyOrg(
                o.district(),
                o.id(),
                o.fullName(),
                o.community(),
                o.communityName(),
                o.street(),
                o.form(),
                o.hasCommittee(),
                o.orgClass(),
                electedOn,
                termEndsOn,
                team.isEmpty() ? "" : team.get(0),
                team,
                o.seats(),
                o.deputySeats(),
                o.adjustment(),
                o.version());
    }

    static PartyOrg withNames(PartyOrg o, String fullName, String communityName) {
        return new PartyOrg(
                o.district(),
                o.id(),
                fullName,
                o.community(),
                communityName,
                o.street(),
                o.form(),
                o.hasCommittee(),
                o.orgClass(),
                o.electedOn(),
                o.termEndsOn(),
                o.incumbentSecretary(),
                o.incumbentCommittee(),
                o.seats(),
                o.deputySeats(),
                o.adjustment(),
                o.version());
    }
}
