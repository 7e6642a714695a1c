// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

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
import org.huanjie.roster.app.freeze.ExplainExpected;
import org.huanjie.roster.app.freeze.FreezeRoster;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.rest.FreezeViews.DifferenceView;
import org.huanjie.roster.rest.FreezeViews.ExpectedView;
import org.huanjie.roster.rest.FreezeViews.FreezeView;
import org.huanjie.roster.rest.FreezeViews.WholeView;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Frozen rosters of a case and 应到会 (名册冻结、应到会人数). */
@Component(service = RestResource.class)
@Path("/cases/{case}/roster")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FreezesResource implements RestResource {
    private final FreezeRoster freeze;
    private final ExplainExpected explain;

    @Activate
    public FreezesResource(@Reference FreezeRoster freeze, @Reference ExplainExpected explain) {
        this.freeze = freeze;
        this.explain = explain;
    }

    /** What to freeze for. */
    public record KindBody(@Nullable String kind) {}

    /** Freezes. */
    @POST
    @Path("/freezes")
    public Response freeze(@PathParam("case") String id, KindBody body) {
        CaseId election = Refs.caseId(id);
        Freeze made = Body.code("kind", body.kind(), FreezeKind.class) == FreezeKind.SURVEY
                ? freeze.forSurvey(election)
                : freeze.forMeeting(election);
        return Response.status(Response.Status.CREATED)
                .entity(FreezeView.of(made))
                .build();
    }

    /** All freezes, newest first. */
    @GET
    @Path("/freezes")
    public List<FreezeView> all(@PathParam("case") String id) {
        return explain.freezes(Refs.caseId(id)).stream().map(FreezeView::of).toList();
    }

    /** What changed since the survey. */
    @GET
    @Path("/freezes/difference")
    public DifferenceView difference(@PathParam("case") String id) {
        return DifferenceView.of(explain.difference(Refs.caseId(id)));
    }

    /** One freeze with its lines. */
    @GET
    @Path("/freezes/{freeze}")
    public WholeView one(@PathParam("case") String id, @PathParam("freeze") String freezeId) {
        return WholeView.of(explain.freeze(Refs.caseId(id), freezeId));
    }

    /** 应到会 and why. */
    @GET
    @Path("/expected")
    public ExpectedView expected(@PathParam("case") String id) {
        return ExpectedView.of(explain.explain(Refs.caseId(id)));
    }
}
