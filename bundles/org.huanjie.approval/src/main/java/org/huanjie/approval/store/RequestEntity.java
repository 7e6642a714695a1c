// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.store;

import java.sql.Date;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.security.PersonId;
import org.huanjie.approval.domain.Person;
import org.huanjie.approval.domain.Requested;

/** A request. */
@Entity(name = "ApprovalRequest")
@Table(name = "hj_approval_request")
class RequestEntity extends Row {
    @Column(name = "request_no")
    private int number;

    @Column(name = "note", length = 1000)
    private String note;

    @Column(name = "requested_by", length = 36)
    private String byId;

    @Column(name = "requested_name", length = 100)
    private String byName;

    @Column(name = "requested_on")
    private Date happenedOn;

    RequestEntity(CaseView election, Requested event, Instant now) {
        super(election, event, now);
        this.number = event.number();
        this.note = event.note();
        this.byId = event.by().id().value();
        this.byName = event.by().name();
        this.happenedOn = Date.valueOf(event.on());
    }

    Requested toEvent() {
        Person by = new Person(new PersonId(byId), byName);
        return new Requested(id(), matter(), key(), number, by, happenedOn.toLocalDate(), note);
    }
}
