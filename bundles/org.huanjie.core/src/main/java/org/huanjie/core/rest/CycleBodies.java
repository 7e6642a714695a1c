// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.time.Cycle;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.web.Body;
import org.huanjie.core.cycle.UpperDocument;
import org.huanjie.core.profile.OfficeProfiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks a new cycle against what it names: a street within sight, a profile in force. */
@Component(service = CycleBodies.class)
public final class CycleBodies {
    private static final String READ_ONLY = "REPEALED_READ_ONLY";

    private final Organisations organisations;
    private final OfficeProfiles profiles;

    @Activate
    public CycleBodies(@Reference Organisations organisations, @Reference OfficeProfiles profiles) {
        this.organisations = organisations;
        this.profiles = profiles;
    }

    Cycle checked(CycleBody body) {
        OrgNode street = organisations.node(new OrgId(Body.text("street", body.street(), 36)));
        if (street.kind() != OrgKind.STREET) {
            throw Body.bad("street", "“" + street.name() + "”不是街道", "'" + street.name() + "' is no street");
        }
        String profile = profile(body);
        UpperDocument upper = body.upper();
        return new Cycle(
                street.district(),
                new CycleId(Ids.next()),
                street.id(),
                Body.text("title", body.title(), 100),
                Body.count("year", body.year(), 2000, 2100),
                Body.flag("rehearsal", body.rehearsal()),
                upper.title(),
                upper.number(),
                upper.date(),
                profile,
                1);
    }

    /** A profile of the catalogue that is in force. */
    private String profile(CycleBody body) {
        String profile = Body.text("profile", body.profile(), 64);
        if (!profiles.ids().contains(profile)) {
            throw Body.bad(
                    "profile",
                    "“" + profile + "”不在规则档案目录中：" + profiles.ids(),
                    "'" + profile + "' is none of " + profiles.ids());
        }
        if (profiles.document(profile).status().equals(READ_ONLY)) {
            throw Refused.field(
                    CommonProblem.INVALID_VALUE,
                    "profile",
                    "规则档案“" + profile + "”已经废止，只供查阅旧案。请选用现行的规则档案。",
                    "Profile '" + profile + "' is repealed and only for reading old cycles. Choose one in force.");
        }
        return profile;
    }
}
