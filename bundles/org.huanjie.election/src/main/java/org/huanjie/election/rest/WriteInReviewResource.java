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

/** The street's review of elected write-ins (另选人当选的审查). */
@Component(service = RestResource.class)
@Path("/cases/{case}/result/write-in-review")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WriteInReviewResource implements RestResource {
    private final AnnounceResult announce;

    @Activate
    public WriteInReviewResource(@Reference AnnounceResult announce) {
        this.announce = announce;
    }

    /** Reviews elected write-ins. */
    @PUT
    public Response review(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResultBodies.ReviewBody body) {
        return Saved.answer(announce.review(Refs.caseId(id), body.checked(), Refs.edit(ifMatch, body.correction())));
    }
}
