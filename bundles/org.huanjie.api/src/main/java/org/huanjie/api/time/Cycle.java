// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.time;

import java.time.LocalDate;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/**
 * A street's campaign.
 *
 * @param year          calendar year of the windows of the procedure
 * @param rehearsal     true for a rehearsal (演练), whose day can be moved; a real cycle's never
 * @param upperTitle    title of the document of the district (S01); empty until registered
 * @param upperDate     its date; {@link LocalDate#EPOCH} until registered
 * @param profile       rule profile in force
 */
public record Cycle(
        DistrictId district,
        CycleId id,
        OrgId street,
        String title,
        int year,
        boolean rehearsal,
        String upperTitle,
        String upperNumber,
        LocalDate upperDate,
        String profile,
        int version) {}
