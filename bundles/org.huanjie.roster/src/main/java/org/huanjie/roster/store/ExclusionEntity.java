// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.Exclusion.Consultation;
import org.huanjie.roster.domain.exclusion.Exclusion.Ground;
import org.huanjie.roster.domain.exclusion.Exclusion.Request;
import org.huanjie.roster.domain.exclusion.Exclusion.Ruling;
import org.huanjie.roster.domain.exclusion.Exclusion.Subject;
import org.huanjie.roster.domain.exclusion.Exclusion.Who;
import org.huanjie.roster.domain.exclusion.ExclusionState;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinion;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule.Opinions;

@Entity(name = "RosterExclusion")
@Table(name = "hj_roster_exclusion")
class ExclusionEntity extends Row {
    private static final int PRIVATE_TEXTS = 11;

    @Column(name = "org_id", length = 36)
    private String orgId;

    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "roster_key", length = 40)
    private String key;

    @Column(name = "member_id", length = 36)
    private String memberId;

    @Column(name = "name", length = 60)
    private String name;

    @Column(name = "state", length = 12)
    private String state = "";

    @Column(name = "request_number", length = 100)
    private String requestNumber = "";

    @Column(name = "requested_on", length = 10)
    private String requestedOn = "";

    @Column(name = "meeting_on", length = 10)
    private String meetingOn = "";

    @Column(name = "requested_by", length = 36)
    private String requestedBy = "";

    @Column(name = "reply_number", length = 100)
    private String replyNumber = "";

    @Column(name = "decided_on", length = 10)
    private String decidedOn = "";

    @Column(name = "decided_by", length = 36)
    private String decidedBy = "";

    @Column(name = "private_sealed", length = 16_000)
    private String privateSealed = "";

    ExclusionEntity(Exclusion made, FieldCipher cipher) {
        super(made.subject().district(), made.id());
        orgId = made.subject().organisation().value();
        caseId = made.subject().election().value();
        key = made.subject().key();
        memberId = made.subject().member().id().value();
        name = made.subject().member().name();
        take(made, cipher);
    }

    /** Takes everything but whom it is about. */
    void take(Exclusion later, FieldCipher cipher) {
        state = later.state().name();
        requestNumber = later.request().number();
        requestedOn = later.request().on().iso();
        meetingOn = later.request().meetingOn().iso();
        requestedBy = later.request().by();
        replyNumber = later.ruling().replyNumber();
        decidedOn = later.ruling().on().iso();
        decidedBy = later.ruling().by();
        Consultation heard = later.consultation();
        privateSealed = Packed.seal(
                cipher,
                later.ground().code(),
                later.ground().since().iso(),
                later.ground().note(),
                heard.opinions().member().name(),
                heard.opinions().family().name(),
                heard.opinions().note(),
                heard.familyName(),
                heard.familyRelation(),
                heard.evidence(),
                heard.on().iso(),
                later.ruling().reason());
    }

    Exclusion toExclusion(FieldCipher cipher) {
        String[] t = Packed.open(cipher, privateSealed, PRIVATE_TEXTS);
        Opinions opinions = new Opinions(Opinion.valueOf(t[3]), Opinion.valueOf(t[4]), t[5]);
        return new Exclusion(
                id(),
                new Subject(
                        district(), new OrgId(orgId), new CaseId(caseId), key, new Who(new MemberId(memberId), name)),
                new Ground(t[0], RosterDate.parse(t[1]), t[2]),
                new Consultation(opinions, t[6], t[7], t[8], RosterDate.parse(t[9])),
                new Request(requestNumber, RosterDate.parse(requestedOn), RosterDate.parse(meetingOn), requestedBy),
                new Ruling(t[10], replyNumber, RosterDate.parse(decidedOn), decidedBy),
                ExclusionState.valueOf(state),
                version());
    }
}
