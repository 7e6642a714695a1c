// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

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
import org.huanjie.api.web.RestResource;
import org.huanjie.roster.app.exclusion.DecideExclusion;
import org.huanjie.roster.app.exclusion.ExclusionDesk;
import org.huanjie.roster.app.exclusion.HearOpinions;
import org.huanjie.roster.app.exclusion.RecordGround;
import org.huanjie.roster.app.exclusion.RequestExclusions;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.rest.ExclusionBodies.DecisionBody;
import org.huanjie.roster.rest.ExclusionBodies.GroundBody;
import org.huanjie.roster.rest.ExclusionBodies.OpinionsBody;
import org.huanjie.roster.rest.ExclusionBodies.RequestBody;
import org.huanjie.roster.rest.ExclusionBodies.WithdrawalBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Members not to be counted in 应到会 (不计算在应到会人数). */
@Component(service = RestResource.class)
@Path("/cases/{case}/roster/exclusions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ExclusionsResource implements RestResource {
    private final ExclusionDesk exclusions;
    private final RecordGround record;
    private final HearOpinions hear;
    private final RequestExclusions request;
    private final DecideExclusion decide;

    @Activate
    public ExclusionsResource(
            @Reference ExclusionDesk exclusions,
            @Reference RecordGround record,
            @Reference HearOpinions hear,
            @Reference RequestExclusions request,
            @Reference DecideExclusion decide) {
        this.exclusions = exclusions;
        this.record = record;
        this.hear = hear;
        this.request = request;
        this.decide = decide;
    }

    /** Records a ground. */
    @POST
    public Response record(@PathParam("case") String id, GroundBody body) {
        Exclusion recorded = record.record(Refs.caseId(id), body.who(), body.checked());
        return Response.status(Response.Status.CREATED)
                .entity(ExclusionView.of(recorded))
                .build();
    }

    /** All of the current roster counter. */
    @GET
    public List<ExclusionView> all(@PathParam("case") String id) {
        return views(exclusions.current(Refs.caseId(id)));
    }

    /** One of them. */
    @GET
    @Path("/{exclusion}")
    public ExclusionView one(@PathParam("case") String id, @PathParam("exclusion") String exclusion) {
        return ExclusionView.of(exclusions.one(Refs.caseId(id), exclusion));
    }

    /** Records the opinions. */
    @PUT
    @Path("/{exclusion}/opinions")
    public ExclusionView hear(
            @PathParam("case") String id, @PathParam("exclusion") String exclusion, OpinionsBody body) {
        return ExclusionView.of(hear.hear(Refs.caseId(id), exclusion, body.checked()));
    }

    /** Asks the street. */
    @POST
    @Path("/request")
    public List<ExclusionView> request(@PathParam("case") String id, RequestBody body) {
        return views(request.request(Refs.caseId(id), body.checked(exclusions.person())));
    }

    /** Decides about one person. */
    @POST
    @Path("/{exclusion}/decision")
    public ExclusionView decide(
            @PathParam("case") String id, @PathParam("exclusion") String exclusion, DecisionBody body) {
        return ExclusionView.of(
                decide.decide(Refs.caseId(id), exclusion, body.approved(), body.checked(exclusions.person())));
    }

    /** Takes one person off. */
    @POST
    @Path("/{exclusion}/withdrawal")
    public ExclusionView withdraw(
            @PathParam("case") String id, @PathParam("exclusion") String exclusion, WithdrawalBody body) {
        return ExclusionView.of(hear.withdraw(Refs.caseId(id), exclusion, Refs.reason(body.reason())));
    }

    private static List<ExclusionView> views(List<Exclusion> some) {
        return some.stream().map(ExclusionView::of).toList();
    }
}
