// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.core.organisation.Adjustment;
import org.jspecify.annotations.Nullable;

/** An adjustment as the web shows it. */
public record AdjustmentView(
        String id,
        String kind,
        List<String> communities,
        List<Wanted> result,
        String reason,
        String document,
        String number,
        String date,
        String state) {
    /** A community wanted; a new one has no id until the adjustment is closed. */
    public record Wanted(@Nullable String community, String name) {}

    static AdjustmentView of(Adjustment adjustment) {
        return new AdjustmentView(
                adjustment.id(),
                adjustment.kind().name(),
                adjustment.before().stream().map(OrgId::value).toList(),
                adjustment.after().stream()
                        .map(wanted ->
                                new Wanted(wanted.community().isEmpty() ? null : wanted.community(), wanted.name()))
                        .toList(),
                adjustment.reason(),
                adjustment.paper().document(),
                adjustment.paper().number(),
                adjustment.paper().date().toString(),
                adjustment.open() ? "OPEN" : "CLOSED");
    }
}
