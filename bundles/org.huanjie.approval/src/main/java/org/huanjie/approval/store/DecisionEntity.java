// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import java.sql.Date;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.security.PersonId;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Minutes;
import org.huanjie.approval.domain.Person;
import org.huanjie.approval.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** A decision. */
@Entity(name = "ApprovalDecision")
@Table(name = "hj_approval_decision")
class DecisionEntity extends Row {
    @Column(name = "request_id", length = 36)
    private String requestId;

    @Column(name = "act_kind", length = 20)
    private String kind;

    @Column(name = "decision", length = 30)
    private String decision;

    @Column(name = "reason", length = 2000)
    private String reason;

    @Column(name = "meeting_on")
    private @Nullable Date meetingOn;

    @Column(name = "minutes_no", length = 100)
    private String minutesNo;

    @Column(name = "document_no", length = 100)
    private String documentNo;

    @Column(name = "decided_by", length = 36)
    private String byId;

    @Column(name = "decided_name", length = 100)
    private String byName;

    @Column(name = "decided_on")
    private Date happenedOn;

    DecisionEntity(CaseView election, Decided event, Instant now) {
        super(election, event, now);
        Verdict verdict = event.verdict();
        this.requestId = event.request();
        this.kind = event.matter().kind().name();
        this.decision = verdict.decision().name();
        this.reason = verdict.reason();
        this.meetingOn = verdict.minutes().map(m -> Date.valueOf(m.heldOn())).orElse(null);
        this.minutesNo = verdict.minutes().map(Minutes::number).orElse("");
        this.documentNo = verdict.document();
        this.byId = event.by().id().value();
        this.byName = event.by().name();
        this.happenedOn = Date.valueOf(event.on());
    }

    Decided toEvent() {
        Date held = meetingOn;
        Optional<Minutes> minutes =
                held == null ? Optional.empty() : Optional.of(new Minutes(held.toLocalDate(), minutesNo));
        Verdict verdict = new Verdict(Decision.valueOf(decision), reason, minutes, documentNo);
        Person by = new Person(new PersonId(byId), byName);
        return new Decided(id(), matter(), key(), requestId, verdict, by, happenedOn.toLocalDate());
    }
}
