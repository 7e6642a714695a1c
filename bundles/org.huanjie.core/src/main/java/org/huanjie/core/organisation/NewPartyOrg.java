// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;

/**
 * Particulars of a Party organisation as an administrator enters them.
 *
 * @param fullName  全称, e.g. 中共和谐里社区委员会
 * @param committee names of the committee in office, the secretary first; empty if none is known
 */
public record NewPartyOrg(
        String fullName,
        OrgForm form,
        boolean hasCommittee,
        OrgClass orgClass,
        LocalDate electedOn,
        LocalDate termEndsOn,
        String secretary,
        List<String> committee,
        int seats,
        int deputySeats) {
    public NewPartyOrg {
        committee = List.copyOf(committee);
    }
}
