// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.core.people.Attempts;

/** Failed sign-ins of one key. */
@Entity
@Table(name = "hj_core_attempt")
class AttemptRow extends Row {
    @Column(name = "failures")
    private int failures;

    @Column(name = "first_at")
    private long firstAt;

    @Column(name = "locked_until")
    private long lockedUntil;

    protected AttemptRow() {}

    AttemptRow(String district, String key) {
        super(district, key);
    }

    void take(Attempts attempts) {
        failures = attempts.failures();
        firstAt = attempts.firstAt().toEpochMilli();
        lockedUntil = attempts.lockedUntil().toEpochMilli();
    }

    Attempts toAttempts() {
        return new Attempts(failures, Instant.ofEpochMilli(firstAt), Instant.ofEpochMilli(lockedUntil));
    }
}
