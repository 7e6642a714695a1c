// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.act.Desk;
import org.huanjie.procedure.app.act.WaiveStep;
import org.huanjie.procedure.app.view.ReadCase;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Waivers of steps of office practice (免办批准). */
@Component(service = RestResource.class)
@Path("/cases/{id}/steps/{step}/waiver")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WaiverResource implements RestResource {

    private final Desk desk;
    private final ReadCase reading;

    @Activate
    public WaiverResource(@Reference Desk desk, @Reference ReadCase reading) {
        this.desk = desk;
        this.reading = reading;
    }

    /** The written approval: title, number and date of the document, and why. */
    public record Waiver(
            @Nullable String document,
            @Nullable String number,
            @Nullable String date,
            @Nullable String reason) {}

    /** Waives the step; a step of the statute is refused. */
    @POST
    public Response waive(@PathParam("id") String id, @PathParam("step") String step, Waiver body) {
        WaiveStep.Approval approval = new WaiveStep.Approval(
                Body.text("document", body.document(), 200),
                Body.text("number", body.number(), 100),
                Body.date("date", body.date()),
                Body.text("reason", body.reason(), 2000));
        desk.waive(new CaseId(id), StepId.of(step), approval);
        StepDto waived = reading.read(new CaseId(id), file -> StepDto.of(file, file.now(StepId.of(step))));
        return Response.status(Response.Status.CREATED).entity(waived).build();
    }
}
