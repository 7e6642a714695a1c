// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.time.LocalDate;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.PersonId;

/**
 * A document that exists on paper (纸质件), marked as paper for ever.
 *
 * @param key      key of the step's instance; a later round needs its own paper
 * @param document number of the template, e.g. {@code T20}
 * @param digest   SHA-256 (hex) of the scan; of number, date and document where there is no scan
 */
public record PaperRecord(
        DistrictId district,
        String id,
        CaseId election,
        StepId step,
        InstanceKey key,
        String document,
        String number,
        LocalDate date,
        Secrecy secrecy,
        Scan scan,
        String digest,
        LocalDate recordedOn,
        PersonId recordedBy) {

    /** Name and size in bytes of the scan; empty name and 0 without one. */
    public record Scan(String name, int size) {
        /** No scan. */
        public static final Scan NONE = new Scan("", 0);
    }
}
