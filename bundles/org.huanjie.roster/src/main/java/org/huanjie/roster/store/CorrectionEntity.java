// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.store;

import java.time.LocalDate;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.roster.MemberId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.roster.domain.correction.Correction;
import org.huanjie.roster.domain.correction.Correction.Answer;
import org.huanjie.roster.domain.correction.Correction.State;
import org.huanjie.roster.domain.correction.Correction.Subject;
import org.huanjie.roster.domain.correction.Correction.Wish;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.RosterDate;

@Entity(name = "RosterCorrection")
@Table(name = "hj_roster_correction")
class CorrectionEntity extends Row {
    @javax.persistence.Column(name = "org_id", length = 36)
    private String orgId;

    @javax.persistence.Column(name = "member_id", length = 36)
    private String memberId;

    @javax.persistence.Column(name = "name", length = 60)
    private String name;

    @javax.persistence.Column(name = "asked_by", length = 36)
    private String askedBy;

    @javax.persistence.Column(name = "asked_on")
    private LocalDate askedOn;

    @javax.persistence.Column(name = "column_code", length = 16)
    private String column;

    @javax.persistence.Column(name = "value_sealed", length = 4000)
    private String valueSealed;

    @javax.persistence.Column(name = "reason", length = 500)
    private String reason;

    @javax.persistence.Column(name = "state", length = 12)
    private String state = "";

    @javax.persistence.Column(name = "answer", length = 500)
    private String answer = "";

    @javax.persistence.Column(name = "answered_on", length = 10)
    private String answeredOn = "";

    @javax.persistence.Column(name = "answered_by", length = 36)
    private String answeredBy = "";

    CorrectionEntity(Correction asked, FieldCipher cipher) {
        super(asked.subject().district(), asked.id());
        orgId = asked.subject().organisation().value();
        memberId = asked.subject().member().value();
        name = asked.subject().name();
        askedBy = asked.subject().askedBy();
        askedOn = asked.wish().on();
        column = asked.wish().column().name();
        valueSealed = cipher.encrypt(asked.wish().value());
        reason = asked.wish().reason();
        take(asked);
    }

    /** Takes the answer; the wish never changes. */
    void take(Correction later) {
        state = later.state().name();
        answer = later.answer().reason();
        answeredOn = later.answer().on().iso();
        answeredBy = later.answer().by();
    }

    Correction toCorrection(FieldCipher cipher) {
        return new Correction(
                id(),
                new Subject(district(), new OrgId(orgId), new MemberId(memberId), name, askedBy),
                new Wish(Column.valueOf(column), cipher.decrypt(valueSealed), reason, askedOn),
                new Answer(answer, RosterDate.parse(answeredOn), answeredBy),
                State.valueOf(state),
                version());
    }
}
