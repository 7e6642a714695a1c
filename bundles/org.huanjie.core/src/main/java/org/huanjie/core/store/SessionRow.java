// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.core.people.OpenSession;

/** A session. */
@Entity
@Table(name = "hj_core_session")
class SessionRow extends Keyed {
    @Column(name = "person_id")
    private String personId = "";

    @Column(name = "created_at")
    private long createdAt;

    @Column(name = "seen_at")
    private long seenAt;

    @Column(name = "address")
    private String address = "";

    protected SessionRow() {}

    SessionRow(OpenSession session) {
        super(session.district().value(), session.digest());
        personId = session.person().value();
        createdAt = session.createdAt().toEpochMilli();
        seenAt = session.seenAt().toEpochMilli();
        address = session.address();
    }
}
