// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;

@Entity(name = "RosterFreeze")
@Table(name = "hj_roster_freeze")
class FreezeEntity extends Keyed {
    @Column(name = "org_id", length = 36)
    private String orgId;

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "kind", length = 8)
    private String kind;

    @Column(name = "freeze_key", length = 40)
    private String key;

    @Column(name = "freeze_no")
    private int number;

    @Column(name = "frozen_on")
    private LocalDate on;

    @Column(name = "by_person", length = 36)
    private String by;

    @Column(name = "members")
    private int members;

    @Column(name = "full_members")
    private int full;

    @Column(name = "entitled")
    private int entitled;

    @Column(name = "exclusions_approved")
    private int exclusionsApproved;

    FreezeEntity(Freeze made) {
        super(made.owner().district(), made.id());
        orgId = made.owner().organisation().value();
        caseId = made.owner().election().value();
        kind = made.kind().name();
        key = made.key();
        number = made.number();
        on = made.on();
        by = made.by();
        members = made.counts().members();
        full = made.counts().full();
        entitled = made.counts().entitled();
        exclusionsApproved = made.counts().exclusionsApproved();
    }

    Freeze toFreeze() {
        return new Freeze(
                id(),
                new Freeze.Owner(district(), new OrgId(orgId), new CaseId(caseId)),
                FreezeKind.valueOf(kind),
                key,
                number,
                on,
                by,
                new Freeze.Counts(members, full, entitled, exclusionsApproved));
    }
}
