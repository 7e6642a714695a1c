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
import org.jspecify.annotations.Nullable;
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

    /** A matter as it comes in. */
    public record ObjectionBody(
            @Nullable String receivedOn,
            @Nullable String channel,
            @Nullable Boolean named,
            @Nullable String candidate,
            @Nullable String issue) {}

    /** A verdict as it comes in. */
    public record VerdictBody(
            @Nullable String checker,
            @Nullable String verdict,
            @Nullable String finding,
            @Nullable String closedOn,
            @Nullable String repliedOn) {}

    /**
     * A matter as the street reads it.
     *
     * @param verdict absent while it is open
     */
    public record ObjectionView(
            String id,
            String key,
            String receivedOn,
            String channel,
            boolean named,
            String candidate,
            String label,
            boolean late,
            String issue,
            @Nullable String verdict,
            String finding) {
        static ObjectionView of(ReceiveObjection.Reading r) {
            Objection o = r.filed().sheet();
            return new ObjectionView(
                    r.filed().id(),
                    r.filed().key(),
                    o.receivedOn().toString(),
                    o.channel().name(),
                    o.named(),
                    o.candidate().value(),
                    r.label(),
                    o.late(),
                    r.issue(),
                    o.verdict().map(Verdict::name).orElse(null),
                    r.finding());
        }
    }

    /**
     * Where a matter was taken in.
     *
     * @param late after the preparation of the meeting began
     */
    public record Received(String id, String key, boolean late, boolean open) {
        static Received of(Filed<Objection> filed) {
            return new Received(
                    filed.id(), filed.key(), filed.sheet().late(), filed.sheet().open());
        }
    }

    /** Takes a matter in. */
    @POST
    public Response receive(@PathParam("case") String id, ObjectionBody body) {
        ReceiveObjection.Request request = new ReceiveObjection.Request(
                Body.date("receivedOn", body.receivedOn()),
                Body.code("channel", body.channel(), ObjectionChannel.class),
                Body.flag("named", body.named()),
                Refs.candidate("candidate", body.candidate()),
                Body.text("issue", body.issue(), 2000));
        Filed<Objection> filed = objections.receive(Refs.caseId(id), request);
        return Response.status(Response.Status.CREATED)
                .entity(Received.of(filed))
                .build();
    }

    /** Gives the verdict. */
    @PUT
    @Path("/{objection}/verdict")
    public Received decide(@PathParam("case") String id, @PathParam("objection") String objection, VerdictBody body) {
        String replied = body.repliedOn() == null
                ? ""
                : Body.date("repliedOn", body.repliedOn()).toString();
        ReceiveObjection.Verdicted verdict = new ReceiveObjection.Verdicted(
                Body.text("checker", body.checker(), 60),
                Body.code("verdict", body.verdict(), Verdict.class),
                Body.text("finding", body.finding(), 2000),
                Body.date("closedOn", body.closedOn()),
                replied);
        return Received.of(objections.decide(Refs.caseId(id), objection, verdict));
    }

    /** All matters; for the street. */
    @GET
    public List<ObjectionView> all(@PathParam("case") String id) {
        return objections.read(Refs.caseId(id)).stream().map(ObjectionView::of).toList();
    }
}
