// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.result.AnnounceResult;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The announcement of the result (宣布当选). */
@Component(service = RestResource.class)
@Path("/cases/{case}/result/announcement")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AnnouncementResource implements RestResource {
    private final AnnounceResult announce;

    @Activate
    public AnnouncementResource(@Reference AnnounceResult announce) {
        this.announce = announce;
    }

    /** Announces the result. */
    @PUT
    public Response announce(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResultBodies.AnnouncementBody body) {
        return Saved.answer(announce.announce(Refs.caseId(id), body.checked(), Refs.edit(ifMatch, body.correction())));
    }
}
