// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.organisation.OrgClass;
import org.huanjie.api.organisation.OrgForm;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.web.Body;
import org.huanjie.core.organisation.NewPartyOrg;
import org.jspecify.annotations.Nullable;

/** Particulars of a Party organisation as they come in; what is absent stays as it was. */
record PartyOrgBody(
        @Nullable String name,
        @Nullable String form,
        @Nullable Boolean hasCommittee,
        @Nullable String orgClass,
        @Nullable String electedOn,
        @Nullable String termEndsOn,
        @Nullable String incumbentSecretary,
        @Nullable List<String> incumbentCommittee,
        @Nullable Integer seats,
        @Nullable Integer deputySeats) {
    private static final int MOST_SEATS = 99;

    /** Everything must be there but the class and the names of the team. */
    NewPartyOrg checked() {
        boolean committee = Body.flag("hasCommittee", hasCommittee);
        LocalDate elected = Body.date("electedOn", electedOn);
        LocalDate ends = Body.date("termEndsOn", termEndsOn);
        if (!ends.isAfter(elected)) {
            throw Body.bad("termEndsOn", "“" + ends + "”应在选举日 " + elected + " 之后", "must be after " + elected);
        }
        return new NewPartyOrg(
                Body.text("name", name, 100),
                Body.code("form", form, OrgForm.class),
                committee,
                orgClass == null ? OrgClass.NORMAL : Body.code("orgClass", orgClass, OrgClass.class),
                elected,
                ends,
                Body.optionalText("incumbentSecretary", incumbentSecretary, 30),
                names(),
                Body.count("seats", seats, committee ? 1 : 0, committee ? MOST_SEATS : 0),
                Body.count(
                        "deputySeats",
                        deputySeats == null ? Integer.valueOf(0) : deputySeats,
                        0,
                        committee ? MOST_SEATS : 1));
    }

    private List<String> names() {
        if (incumbentCommittee == null) {
            return List.of();
        }
        return Body.list("incumbentCommittee", incumbentCommittee, 30).stream()
                .map(name -> Body.text("incumbentCommittee", name, 30))
                .toList();
    }

    /** This body laid over what is known. */
    PartyOrgBody over(PartyOrg old) {
        return new PartyOrgBody(
                or(name, old.fullName()),
                or(form, old.form().name()),
                or(hasCommittee, old.hasCommittee()),
                or(orgClass, old.orgClass().name()),
                or(electedOn, old.electedOn().toString()),
                or(termEndsOn, old.termEndsOn().toString()),
                or(incumbentSecretary, old.incumbentSecretary()),
                or(incumbentCommittee, old.incumbentCommittee()),
                or(seats, old.seats()),
                or(deputySeats, old.deputySeats()));
    }

    private static <T> T or(@Nullable T given, T known) {
        return given == null ? known : given;
    }
}
