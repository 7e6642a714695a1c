// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.api.web.Body;
import org.huanjie.roster.domain.member.RightsOverride;
import org.jspecify.annotations.Nullable;

/** Rights by document, as they come in. */
public record OverrideBody(
        @Nullable Boolean elect,
        @Nullable Boolean beElected,
        @Nullable Boolean vote,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date,
        @Nullable String reason) {
    RightsOverride checked() {
        return new RightsOverride(
                Body.flag("elect", elect),
                Body.flag("beElected", beElected),
                Body.flag("vote", vote),
                Refs.reason(reason),
                Refs.document(document, number, date));
    }
}
