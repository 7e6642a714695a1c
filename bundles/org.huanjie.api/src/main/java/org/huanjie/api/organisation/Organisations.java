// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

import java.util.List;

/**
 * Read access to the tree within the scope of the person who acts: what lies outside is not found.
 */
public interface Organisations {
    /** @throws org.huanjie.api.error.Refused not-found if absent or out of scope */
    OrgNode node(OrgId id);

    /** @throws org.huanjie.api.error.Refused not-found if absent, out of scope or no Party organisation */
    PartyOrg partyOrg(OrgId id);

    /** Party organisations of a street in the order of their names. @throws org.huanjie.api.error.Refused not-found */
    List<PartyOrg> partyOrgsOf(OrgId street);

    /** Communities of a street that count today, in the order of their names (S19). @throws org.huanjie.api.error.Refused not-found */
    List<OrgNode> communitiesOf(OrgId street);

    /** The street above this node (the node itself if it is a street). @throws org.huanjie.api.error.Refused not-found */
    OrgId streetOf(OrgId id);

    /** Records the new form after an adjustment (S20) in the running transaction. */
    void changeForm(OrgId partyOrg, OrgForm form, boolean hasCommittee, int seats, int deputySeats);

    /** Records the class given by the street (S13) in the running transaction. */
    void classify(OrgId partyOrg, OrgClass orgClass);

    /** Opens or closes an adjustment (S19–S21) in the running transaction. */
    void adjustment(OrgId partyOrg, AdjustmentState state);

    /** Records the team in office after the approval of a result, in the running transaction. */
    void installTeam(OrgId partyOrg, String secretary, List<String> committee, java.time.LocalDate electedOn);
}
