// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.PersonId;
import org.huanjie.procedure.app.port.OverlayRecord;

@Entity(name = "ProcedureOverlay")
@Table(name = "hj_procedure_overlay")
class OverlayEntity extends Row {

    @Column(name = "street_id", length = 36)
    private String streetId;

    @Column(name = "overlay_version")
    private int number;

    @Column(name = "title", length = 200)
    private String title;

    @Column(name = "body", length = 1_000_000)
    private String body;

    @Column(name = "base_digest", length = 64)
    private String baseDigest;

    @Column(name = "base_profile", length = 64)
    private String baseProfile;

    @Column(name = "recorded_at", length = 40)
    private String recordedAt;

    @Column(name = "recorded_by", length = 36)
    private String recordedBy;

    OverlayEntity(OverlayRecord overlay) {
        super(overlay.district(), overlay.id());
        this.streetId = overlay.street().value();
        this.number = overlay.number();
        this.title = overlay.title();
        this.body = overlay.body();
        this.baseDigest = overlay.baseDigest();
        this.baseProfile = overlay.baseProfile();
        this.recordedAt = overlay.recordedAt().toString();
        this.recordedBy = overlay.recordedBy().value();
    }

    OverlayRecord toRecord() {
        return new OverlayRecord(
                district(),
                id(),
                new OrgId(streetId),
                number,
                title,
                body,
                baseDigest,
                baseProfile,
                Instant.parse(recordedAt),
                new PersonId(recordedBy));
    }
}
