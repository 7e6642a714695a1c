// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import javax.ws.rs.core.Response;
import org.huanjie.api.web.Versions;
import org.huanjie.election.domain.file.Filed;

/** Where a record was saved. */
public record Saved(String kind, String key, String part, int version) {
    static Saved of(Filed<?> filed) {
        return new Saved(filed.kind().name(), filed.key(), filed.part(), filed.version());
    }

    /** 201 the first time, 200 for a correction, with the entity tag. */
    static Response answer(Filed<?> filed) {
        return answer(filed, of(filed));
    }

    /** The same with a body of its own. */
    static Response answer(Filed<?> filed, Object body) {
        Response.Status status = filed.version() == 1 ? Response.Status.CREATED : Response.Status.OK;
        return Response.status(status)
                .entity(body)
                .header("ETag", Versions.tag(filed.version()))
                .build();
    }

    /** 200 with the entity tag. */
    static Response shown(Filed<?> filed, Object body) {
        return Response.ok(body).header("ETag", Versions.tag(filed.version())).build();
    }
}
