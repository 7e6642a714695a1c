// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.PartyOrg;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree as the web shows it; a Party organisation with its particulars.
 *
 * @param ended true after a merger
 */
public record OrganisationView(
        String id,
        String kind,
        String name,
        String parent,
        boolean ended,
        int version,
        @Nullable String community,
        @Nullable String communityName,
        @Nullable String street,
        @Nullable String form,
        @Nullable Boolean hasCommittee,
        @Nullable String orgClass,
        @Nullable String electedOn,
        @Nullable String termEndsOn,
        @Nullable String incumbentSecretary,
        @Nullable List<String> incumbentCommittee,
        @Nullable Integer seats,
        @Nullable Integer deputySeats,
        @Nullable String adjustment) {

    static OrganisationView of(OrgNode node, boolean ended) {
        return new OrganisationView(
                node.id().value(),
                node.kind().name(),
                node.name(),
                node.parent().value(),
                ended,
                node.version(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static OrganisationView of(PartyOrg org, boolean ended) {
        return new OrganisationView(
                org.id().value(),
                "PARTY_ORG",
                org.fullName(),
                org.community().value(),
                ended,
                org.version(),
                org.community().value(),
                org.communityName(),
                org.street().value(),
                org.form().name(),
                org.hasCommittee(),
                org.orgClass().name(),
                org.electedOn().toString(),
                org.termEndsOn().toString(),
                org.incumbentSecretary(),
                org.incumbentCommittee(),
                org.seats(),
                org.deputySeats(),
                org.adjustment().name());
    }
}
