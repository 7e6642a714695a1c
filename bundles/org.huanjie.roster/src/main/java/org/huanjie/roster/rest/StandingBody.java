// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.api.web.Body;
import org.huanjie.roster.domain.member.Standing;
import org.huanjie.roster.domain.member.Standing.Ending;
import org.huanjie.roster.domain.member.Standing.LegalState;
import org.huanjie.roster.domain.member.Standing.Punishment;
import org.jspecify.annotations.Nullable;

/** What restricts a member, as it comes in. */
public record StandingBody(
        @Nullable String punishment,
        @Nullable String from,
        @Nullable String to,
        @Nullable String legalState,
        @Nullable String ended,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date) {
    Standing checked() {
        return new Standing(
                Body.code("punishment", punishment, Punishment.class),
                Refs.optionalDay("from", from),
                Refs.optionalDay("to", to),
                Body.code("legalState", legalState, LegalState.class),
                Body.code("ended", ended, Ending.class),
                Refs.document(document, number, date));
    }
}
