// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.web.Body;
import org.huanjie.core.organisation.Adjustment;
import org.jspecify.annotations.Nullable;

/**
 * An adjustment as it comes in.
 *
 * @param communities ids of the communities concerned
 * @param result      the communities wanted: one of those concerned under its id, or a new one without id
 */
public record AdjustmentBody(
        @Nullable String kind,
        @Nullable List<String> communities,
        @Nullable List<Wanted> result,
        @Nullable String reason,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date) {
    private static final int MOST = 30;

    /** A community wanted. */
    public record Wanted(
            @Nullable String community, @Nullable String name) {}

    Adjustment checked(DistrictId district, OrgId street) {
        List<OrgId> before = Body.list("communities", communities, MOST).stream()
                .map(id -> new OrgId(Body.text("communities", id, 36)))
                .toList();
        if (before.isEmpty()) {
            throw Body.bad("communities", "至少填写一个社区", "needs at least one community");
        }
        List<Adjustment.Wanted> after = Body.list("result", result, MOST).stream()
                .map(wanted -> new Adjustment.Wanted(
                        Body.optionalText("result.community", wanted.community(), 36),
                        Body.text("result.name", wanted.name(), 100)))
                .toList();
        Adjustment.Paper paper = new Adjustment.Paper(
                Body.text("document", document, 200), Body.text("number", number, 60), Body.date("date", date));
        return new Adjustment(
                district,
                Ids.next(),
                street,
                Body.code("kind", kind, Adjustment.Kind.class),
                before,
                after,
                Body.text("reason", reason, 500),
                paper,
                true,
                1);
    }
}
