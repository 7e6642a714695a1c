// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.act.DeclareIntention;
import org.huanjie.procedure.app.view.ReadCase;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an office wants or declares outside the steps (事项登记). */
@Component(service = RestResource.class)
@Path("/cases/{id}/intentions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IntentionResource implements RestResource {

    private final DeclareIntention declaring;
    private final ReadCase reading;

    @Activate
    public IntentionResource(@Reference DeclareIntention declaring, @Reference ReadCase reading) {
        this.declaring = declaring;
        this.reading = reading;
    }

    /** A declaration; {@code wanted} false takes an earlier one back. */
    public record Declaration(
            @Nullable String kind,
            @Nullable Boolean wanted,
            @Nullable String reason) {}

    /** Declarations in the order of recording. */
    @GET
    public List<IntentionDto> list(@PathParam("id") String id) {
        return reading.read(
                new CaseId(id),
                file -> file.intentions().stream().map(IntentionDto::of).toList());
    }

    /** Declares one. */
    @POST
    public Response declare(@PathParam("id") String id, Declaration body) {
        IntentionDto declared = IntentionDto.of(declaring.declare(
                new CaseId(id),
                Body.code("kind", body.kind(), IntentionKind.class),
                Body.flag("wanted", body.wanted()),
                Body.text("reason", body.reason(), 2000)));
        return Response.status(Response.Status.CREATED).entity(declared).build();
    }
}
