// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A community's Party organisation (社区党组织), the body that elects.
 *
 * @param fullName           全称, e.g. 中共和谐里社区委员会
 * @param community          the community it serves
 * @param street             the street whose working committee is its superior
 * @param hasCommittee       false for a branch of fewer than seven full members that elects a secretary directly
 * @param electedOn          day of the last election
 * @param termEndsOn         end of the term
 * @param incumbentSecretary name of the secretary in office
 * @param incumbentCommittee names of the committee in office, the secretary first
 * @param seats              approved seats of the committee; 0 without a committee
 * @param deputySeats        approved deputies; 0 or more
 */
public record PartyOrg(
        DistrictId district,
        OrgId id,
        String fullName,
        OrgId community,
        String communityName,
        OrgId street,
        OrgForm form,
        boolean hasCommittee,
        OrgClass orgClass,
        LocalDate electedOn,
        LocalDate termEndsOn,
        String incumbentSecretary,
        List<String> incumbentCommittee,
        int seats,
        int deputySeats,
        AdjustmentState adjustment,
        int version) {
    public PartyOrg {
        incumbentCommittee = List.copyOf(incumbentCommittee);
    }
}
