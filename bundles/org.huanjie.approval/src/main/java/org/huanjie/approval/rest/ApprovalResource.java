// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.rest;

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
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.approval.app.DecideOnRequest;
import org.huanjie.approval.app.ReadTrack;
import org.huanjie.approval.app.SubmitForApproval;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests to the superior and what it answered (请示与批复). */
@Component(service = RestResource.class)
@Path("/cases/{id}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ApprovalResource implements RestResource {
    private final SubmitForApproval submit;
    private final DecideOnRequest decide;
    private final ReadTrack track;

    @Activate
    public ApprovalResource(
            @Reference SubmitForApproval submit, @Reference DecideOnRequest decide, @Reference ReadTrack track) {
        this.submit = submit;
        this.decide = decide;
        this.track = track;
    }

    /** A word to the superior; may be left out. */
    public record Request(@Nullable String note) {}

    /** Everything that happened, in order. */
    @GET
    public List<EventView> track(@PathParam("id") String id) {
        return track.of(new CaseId(id)).stream().map(EventView::of).toList();
    }

    /** Submits the matter of the step. */
    @POST
    @Path("/{step}/request")
    public Response request(@PathParam("id") String id, @PathParam("step") String step, Request request) {
        String note = Body.optionalText("note", request.note(), 1000);
        return Response.status(Response.Status.CREATED)
                .entity(EventView.of(submit.submit(new CaseId(id), StepId.of(step), note)))
                .build();
    }

    /** Decides on the matter of the step. */
    @POST
    @Path("/{step}/decision")
    public Response decide(@PathParam("id") String id, @PathParam("step") String step, DecisionBody decision) {
        return Response.status(Response.Status.CREATED)
                .entity(EventView.of(decide.decide(new CaseId(id), StepId.of(step), decision.verdict())))
                .build();
    }
}
