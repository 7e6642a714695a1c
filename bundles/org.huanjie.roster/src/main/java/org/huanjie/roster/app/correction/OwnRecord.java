// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.correction;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.CorrectionStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.domain.correction.Correction;
import org.huanjie.roster.domain.correction.Correction.Subject;
import org.huanjie.roster.domain.correction.Correction.Wish;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.Entitlement;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a member sees of the own record, and asks to be corrected (个人信息保护法第四十五条、第四十六条). */
@Component(service = OwnRecord.class)
public final class OwnRecord {
    private final RosterDesk desk;
    private final MemberStore members;
    private final CorrectionStore corrections;

    @Activate
    public OwnRecord(
            @Reference RosterDesk desk, @Reference MemberStore members, @Reference CorrectionStore corrections) {
        this.desk = desk;
        this.members = members;
        this.corrections = corrections;
    }

    /** One's own record. */
    public record Own(Member member, Entitlement entitlement, Contact contact) {}

    /** The records linked to this sign-in; none if it is linked to nobody. */
    public List<Own> mine() {
        return members.ofAccount(district(), desk.person()).stream()
                .map(m ->
                        new Own(m, Entitlement.of(m, desk.today()), m.contact().open(desk.cipher())))
                .toList();
    }

    /** Asks for a correction of one value. @throws Refused not-found for somebody else's record */
    public Correction ask(MemberId member, Column column, String value, String reason) {
        return desk.act(() -> {
            Member own = members.ofAccount(district(), desk.person()).stream()
                    .filter(m -> m.id().equals(member))
                    .findFirst()
                    .orElseThrow(() -> Refused.notFound("member", member.value()));
            Subject subject = new Subject(
                    own.place().district(), own.place().organisation(), own.id(), own.name(), desk.person());
            Correction asked = Correction.asked(Ids.next(), subject, new Wish(column, value, reason, desk.today()));
            corrections.add(asked);
            desk.record(
                    own.place().organisation().value(),
                    "correction-asked",
                    "member:" + own.id(),
                    "column",
                    column.name());
            return asked;
        });
    }

    /** Own requests, newest first. */
    public List<Correction> asked() {
        return corrections.askedBy(district(), desk.person());
    }

    private DistrictId district() {
        return desk.access().actor().district();
    }
}
