// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.roster.MemberId;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.RosterLine;
import org.huanjie.roster.domain.freeze.RosterLine.Rights;

@Entity(name = "RosterFrozen")
@Table(name = "hj_roster_frozen")
class FrozenEntity extends Keyed {
    @Column(name = "freeze_id", length = 36)
    private String freezeId;

    @Column(name = "member_id", length = 36)
    private String memberId;

    @Column(name = "row_no")
    private int number;

    @Column(name = "name", length = 60)
    private String name;

    @Column(name = "full_member")
    private boolean full;

    @Column(name = "may_elect")
    private boolean mayElect;

    @Column(name = "may_be_elected")
    private boolean mayBeElected;

    @Column(name = "may_vote")
    private boolean mayVote;

    @Column(name = "reason", length = 24)
    private String reason;

    @Column(name = "exclusion_approved")
    private boolean exclusionApproved;

    FrozenEntity(Freeze freeze, RosterLine line) {
        super(freeze.owner().district(), Ids.random());
        freezeId = freeze.id();
        memberId = line.member().value();
        number = line.number();
        name = line.name();
        full = line.rights().full();
        mayElect = line.rights().elect();
        mayBeElected = line.rights().beElected();
        mayVote = line.rights().vote();
        reason = line.reason();
        exclusionApproved = line.exclusionApproved();
    }

    RosterLine toLine() {
        return new RosterLine(
                new MemberId(memberId),
                number,
                name,
                new Rights(full, mayElect, mayBeElected, mayVote),
                reason,
                exclusionApproved);
    }
}
