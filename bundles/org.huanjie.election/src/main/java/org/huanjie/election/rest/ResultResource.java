// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.result.CallNextRun;
import org.huanjie.election.app.result.DetermineResult;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.RunoffCall;
import org.huanjie.election.domain.sheet.SupplementaryCall;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The result: derived, decided on, followed by another run (选举结果). */
@Component(service = RestResource.class)
@Path("/cases/{case}/result")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ResultResource implements RestResource {
    private final DetermineResult determine;
    private final CallNextRun next;

    @Activate
    public ResultResource(@Reference DetermineResult determine, @Reference CallNextRun next) {
        this.determine = determine;
        this.next = next;
    }

    /** The result so far. */
    @GET
    public ResultView read(@PathParam("case") String id) {
        return ResultView.of(determine.read(Refs.caseId(id)));
    }

    /** Opens the step and states the result. */
    @POST
    public ResultView determine(@PathParam("case") String id, Empty body) {
        return ResultView.of(determine.determine(Refs.caseId(id)));
    }

    /** Decides on a shortfall. */
    @PUT
    @Path("/decision")
    public Response decide(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResultBodies.DecisionBody body) {
        return Saved.answer(determine.decide(Refs.caseId(id), body.checked(), Refs.edit(ifMatch, body.correction())));
    }

    /** Calls the runoff. */
    @PUT
    @Path("/runoff")
    public Response runoff(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResultBodies.RunoffBody body) {
        Edit edit = Refs.edit(ifMatch, body.correction());
        Filed<RunoffCall> filed = next.runoff(Refs.caseId(id), Body.optionalText("remark", body.remark(), 500), edit);
        return Saved.answer(
                filed,
                new ResultBodies.RunoffView(
                        filed.key(),
                        filed.version(),
                        filed.sheet().group(),
                        filed.sheet().seats()));
    }

    /** Calls the supplementary election. */
    @PUT
    @Path("/supplementary")
    public Response supplementary(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResultBodies.SupplementaryBody body) {
        Edit edit = Refs.edit(ifMatch, body.correction());
        Filed<SupplementaryCall> filed =
                next.supplementary(Refs.caseId(id), Refs.candidates("candidates", body.candidates()), edit);
        return Saved.answer(
                filed,
                new ResultBodies.SupplementaryView(
                        filed.key(), filed.version(), filed.sheet().openSeats()));
    }

    /** Votes on fewer seats. */
    @PUT
    @Path("/reduction")
    public Response reduce(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            ResultBodies.ReductionBody body) {
        Edit edit = Refs.edit(ifMatch, body.correction());
        CallNextRun.Reduced done = next.reduce(Refs.caseId(id), VoteBody.count("favour", body.favour()), edit);
        return Saved.answer(done.filed(), ResultBodies.ReductionView.of(done));
    }
}
