// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.correction;

import java.util.List;
import java.util.Map;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.member.FormWatch;
import org.huanjie.roster.app.member.KeepMember;
import org.huanjie.roster.app.port.CorrectionStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.correction.Correction;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.RosterDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clerk answers a member's request; accepting it corrects the record in the same act. */
@Component(service = AnswerCorrection.class)
public final class AnswerCorrection {
    private final RosterDesk desk;
    private final MemberStore members;
    private final CorrectionStore corrections;
    private final KeepMember keeping;
    private final FormWatch watch;

    @Activate
    public AnswerCorrection(
            @Reference RosterDesk desk,
            @Reference MemberStore members,
            @Reference CorrectionStore corrections,
            @Reference KeepMember keeping,
            @Reference FormWatch watch) {
        this.desk = desk;
        this.members = members;
        this.corrections = corrections;
        this.keeping = keeping;
        this.watch = watch;
    }

    /** Requests of the organisation, open ones first. */
    public List<Correction> all(OrgId organisation) {
        PartyOrg org = desk.access().toRead(organisation);
        return corrections.all(new Scope(org.district(), org.id()));
    }

    /** The request with its answer. @throws Refused bad-member if the wished value cannot stand */
    public Correction answer(OrgId organisation, String id, boolean accepted, String reason) {
        PartyOrg org = desk.access().as(organisation, Role.CLERK);
        return desk.act(() -> {
            Scope scope = new Scope(org.district(), org.id());
            Correction asked = corrections.find(scope, id).orElseThrow(() -> Refused.notFound("correction", id));
            Correction answered = asked.answered(
                    accepted, new Correction.Answer(reason, RosterDate.day(desk.today()), desk.person()));
            if (accepted) {
                Member kept = members.find(scope, asked.subject().member())
                        .orElseThrow(() -> Refused.notFound(
                                "member", asked.subject().member().value()));
                members.change(List.of(keeping.corrected(
                        kept, Map.of(asked.wish().column(), asked.wish().value()))));
            }
            corrections.change(answered);
            desk.record(
                    org.id().value(),
                    "correction-answered",
                    "correction:" + id,
                    "accepted",
                    Boolean.toString(accepted));
            if (accepted) {
                watch.changed(org.id());
            }
            return answered;
        });
    }
}
