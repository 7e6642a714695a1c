// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.LocalDate;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.AdjustmentState;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;

/** Particulars of a Party organisation. */
@Entity
@Table(name = "hj_core_party_org")
class PartyOrgRow extends Row {
    @Column(name = "full_name")
    private String fullName = "";

    @Column(name = "community_id")
    private String communityId = "";

    @Column(name = "community_name")
    private String communityName = "";

    @Column(name = "street_id")
    private String streetId = "";

    @Column(name = "ended")
    private boolean ended;

    @Column(name = "form")
    private String form = "";

    @Column(name = "has_committee")
    private boolean hasCommittee;

    @Column(name = "org_class")
    private String orgClass = "";

    @Column(name = "elected_on")
    private LocalDate electedOn = LocalDate.EPOCH;

    @Column(name = "term_ends_on")
    private LocalDate termEndsOn = LocalDate.EPOCH;

    @Column(name = "secretary")
    private String secretary = "";

    @Column(name = "committee")
    private String committee = "";

    @Column(name = "seats")
    private int seats;

    @Column(name = "deputy_seats")
    private int deputySeats;

    @Column(name = "adjustment")
    private String adjustment = "";

    protected PartyOrgRow() {}

    PartyOrgRow(PartyOrg org) {
        super(org.district().value(), org.id().value());
        communityId = org.community().value();
        streetId = org.street().value();
        take(org);
    }

    void take(PartyOrg org) {
        fullName = org.fullName();
        communityName = org.communityName();
        form = org.form().name();
        hasCommittee = org.hasCommittee();
        orgClass = org.orgClass().name();
        electedOn = org.electedOn();
        termEndsOn = org.termEndsOn();
        secretary = org.incumbentSecretary();
        committee = String.join("\n", org.incumbentCommittee());
        seats = org.seats();
        deputySeats = org.deputySeats();
        adjustment = org.adjustment().name();
    }

    void end() {
        ended = true;
    }

    PartyOrg toPartyOrg() {
        List<String> names = committee.isEmpty() ? List.of() : List.of(committee.split("\n"));
        return new PartyOrg(
                new DistrictId(districtId()),
                new OrgId(id()),
                fullName,
                new OrgId(communityId),
                communityName,
                new OrgId(streetId),
                OrgForm.valueOf(form),
                hasCommittee,
                OrgClass.valueOf(orgClass),
                electedOn,
                termEndsOn,
                secretary,
                names,
                seats,
                deputySeats,
                AdjustmentState.valueOf(adjustment),
                version());
    }
}
