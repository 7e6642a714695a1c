// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.web.StoredAnswer;

/** An answer given under an idempotency key; its body is encrypted, because it may hold anything that was shown once. */
@Entity
@Table(name = "hj_core_answer")
class AnswerRow extends Keyed {
    @Column(name = "person_id")
    private String personId = "";

    @Column(name = "idem_key")
    private String key = "";

    @Column(name = "request_digest")
    private String requestDigest = "";

    @Column(name = "status")
    private int status;

    @Column(name = "headers")
    private String headers = "";

    @Column(name = "body")
    private String body = "";

    @Column(name = "answered_at")
    private long answeredAt;

    protected AnswerRow() {}

    AnswerRow(DistrictId district, PersonId person, String key, StoredAnswer answer, FieldCipher cipher) {
        super(district.value(), Ids.random());
        personId = person.value();
        this.key = key;
        requestDigest = answer.requestDigest();
        status = answer.status();
        headers = answer.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        body = answer.body().isEmpty() ? "" : cipher.encrypt(answer.body());
    }

    /** Only the end of the day is kept: when a sheet of attendance or a count came in must not be known (reference 7.7). */
    void at(Instant moment) {
        answeredAt =
                moment.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS).toEpochMilli();
    }

    StoredAnswer toAnswer(FieldCipher cipher) {
        Map<String, String> read = new LinkedHashMap<>();
        headers.lines()
                .forEach(line -> read.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2)));
        return new StoredAnswer(requestDigest, status, read, body.isEmpty() ? "" : cipher.decrypt(body));
    }
}
