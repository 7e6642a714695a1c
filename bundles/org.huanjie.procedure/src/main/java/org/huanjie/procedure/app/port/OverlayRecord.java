// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.port;

import java.time.Instant;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.PersonId;

/**
 * An accepted overlay of a street (街道细化方案).
 *
 * @param number      1 for the street's first, counted up
 * @param body        the overlay as it was given
 * @param baseDigest  digest of the statutory definition it was checked against
 * @param baseProfile rule profile it was checked against
 */
public record OverlayRecord(
        DistrictId district,
        String id,
        OrgId street,
        int number,
        String title,
        String body,
        String baseDigest,
        String baseProfile,
        Instant recordedAt,
        PersonId recordedBy) {}
