// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.roster.domain.correction.Correction;
import org.huanjie.roster.domain.importing.Column;
import org.huanjie.roster.domain.member.IdNumber;
import org.huanjie.roster.domain.member.PhoneNumber;

/** A request for correction; numbers masked. */
public record CorrectionView(
        String id,
        String memberId,
        String name,
        String column,
        String columnZh,
        String value,
        String reason,
        String askedOn,
        String state,
        String answer,
        String answeredOn) {
    static CorrectionView of(Correction made) {
        Column column = made.wish().column();
        return new CorrectionView(
                made.id(),
                made.subject().member().value(),
                made.subject().name(),
                column.name(),
                column.zh(),
                shown(column, made.wish().value()),
                made.wish().reason(),
                made.wish().on().toString(),
                made.state().name(),
                made.answer().reason(),
                made.answer().on().iso());
    }

    private static String shown(Column column, String value) {
        return switch (column) {
            case ID_NUMBER -> IdNumber.mask(value);
            case PHONE -> PhoneNumber.mask(value);
            default -> value;
        };
    }
}
