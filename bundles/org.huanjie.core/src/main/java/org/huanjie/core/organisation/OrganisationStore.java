// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;

/** Where the tree is kept. It knows no scope: whoever asks has checked it. */
public interface OrganisationStore {
    /** The node of this id. */
    Optional<TreeNode> node(DistrictId district, OrgId id);

    /** Living nodes directly below, in the order of their names. */
    List<TreeNode> children(DistrictId district, OrgId parent);

    /** The Party organisation of this id with its community's name. */
    Optional<PartyOrg> partyOrg(DistrictId district, OrgId id);

    /** Living Party organisations of a street, in the order of their communities' names. */
    List<PartyOrg> partyOrgsOf(DistrictId district, OrgId street);

    /** Until the running act ends nobody else may hold the node: what is below it is compared and added to by one at a time. */
    void hold(DistrictId district, OrgId id);

    /** Adds a node in the running transaction. */
    void add(TreeNode node);

    /** Adds the particulars of a Party organisation whose node was added. */
    void add(PartyOrg org);

    /** Writes name and end of a node as it was read before, in the running transaction. */
    void change(TreeNode node);

    /** Writes a Party organisation as it was read before, in the running transaction. */
    void change(PartyOrg org);

    /** True if there is no node at all. */
    boolean empty();
}
