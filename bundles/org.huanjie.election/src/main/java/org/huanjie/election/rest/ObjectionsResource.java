// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.notice.ReceiveObjection;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.ObjectionChannel;
import org.huanjie.election.domain.sheet.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Matters reported about candidates (反映). */
@Component(service = RestResource.class)
@Path("/cases/{case}/objections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ObjectionsResource implements RestResource {
    private final ReceiveObjection objections;

    @Activate
    public ObjectionsResource(@Reference ReceiveObjection objections) {
        this.objections = objections;
    }

    /** Takes a matter in. */
    @POST
    public Response receive(@PathParam("case") String id, ObjectionBodies.ObjectionBody body) {
        ReceiveObjection.Request request = new ReceiveObjection.Request(
                Body.date("receivedOn", body.receivedOn()),
                Body.code("channel", body.channel(), ObjectionChannel.class),
                Body.flag("named", body.named()),
                Refs.candidate("candidate", body.candidate()),
                Body.text("issue", body.issue(), 2000));
        Filed<Objection> filed = objections.receive(Refs.caseId(id), request);
        return Response.status(Response.Status.CREATED)
                .entity(ObjectionBodies.Received.of(filed))
                .build();
    }

    /** Gives the verdict. */
    @PUT
    @Path("/{objection}/verdict")
    public ObjectionBodies.Received decide(
            @PathParam("case") String id, @PathParam("objection") String objection, ObjectionBodies.VerdictBody body) {
        String replied = body.repliedOn() == null
                ? ""
                : Body.date("repliedOn", body.repliedOn()).toString();
        ReceiveObjection.Verdicted verdict = new ReceiveObjection.Verdicted(
                Body.text("checker", body.checker(), 60),
                Body.code("verdict", body.verdict(), Verdict.class),
                Body.text("finding", body.finding(), 2000),
                Body.date("closedOn", body.closedOn()),
                replied);
        return ObjectionBodies.Received.of(objections.decide(Refs.caseId(id), objection, verdict));
    }

    /** All matters; for the street. */
    @GET
    public List<ObjectionBodies.ObjectionView> all(@PathParam("case") String id) {
        return objections.read(Refs.caseId(id)).stream()
                .map(ObjectionBodies.ObjectionView::of)
                .toList();
    }
}
