// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.audit.AuditEvent;
import org.huanjie.core.audit.StoredEvent;

/** An event of the trail. Its id is random: a time-ordered one would tell the moment of a timeless event. */
@Entity
@Table(name = "hj_core_audit")
class AuditRow extends Keyed {
    @Column(name = "stream")
    private String stream = "";

    @Column(name = "no")
    private int number;

    @Column(name = "on_day")
    private String onDay = "";

    @Column(name = "recorded_at")
    private String recordedAt = "";

    @Column(name = "person_id")
    private String personId = "";

    @Column(name = "person_name")
    private String personName = "";

    @Column(name = "action")
    private String action = "";

    @Column(name = "object")
    private String object = "";

    @Column(name = "details")
    private String details = "";

    @Column(name = "previous")
    private String previous = "";

    @Column(name = "digest")
    private String digest = "";

    protected AuditRow() {}

    AuditRow(AuditEvent event) {
        super(event.district().value(), Ids.random());
        stream = event.stream();
        number = event.number();
        onDay = event.onDay();
        recordedAt = event.recordedAt();
        personId = event.by().id();
        personName = event.by().name();
        action = event.action();
        object = event.object();
        details = event.details();
        previous = event.previous();
        digest = event.digest();
    }

    StoredEvent toEvent() {
        return new StoredEvent(
                new AuditEvent(
                        new DistrictId(districtId()),
                        stream,
                        number,
                        onDay,
                        recordedAt,
                        new AuditEvent.Who(personId, personName),
                        action,
                        object,
                        details,
                        previous),
                digest);
    }
}
