// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import org.huanjie.procedure.domain.casefile.PaperRecord;

/** A document on paper; {@code paper} is always true and stays so. */
public record PaperDto(
        String id,
        String step,
        String key,
        String document,
        String number,
        LocalDate date,
        String secrecy,
        String scanName,
        int scanSize,
        String digest,
        LocalDate recordedOn,
        boolean paper) {

    static PaperDto of(PaperRecord paper) {
        return new PaperDto(
                paper.id(),
                paper.step().value(),
                paper.key().value(),
                paper.document(),
                paper.number(),
                paper.date(),
                paper.secrecy().name(),
                paper.scan().name(),
                paper.scan().size(),
                paper.digest(),
                paper.recordedOn(),
                true);
    }
}
