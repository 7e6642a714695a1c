// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.cases.MakeCases;
import org.huanjie.procedure.app.view.StreetOverview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The cases of a cycle (案件). */
@Component(service = RestResource.class)
@Path("/cycles/{cycle}/cases")
@Produces(MediaType.APPLICATION_JSON)
public final class CasesResource implements RestResource {

    private final MakeCases making;
    private final StreetOverview overview;

    @Activate
    public CasesResource(@Reference MakeCases making, @Reference StreetOverview overview) {
        this.making = making;
        this.overview = overview;
    }

    /** Makes the street's case and one for each Party organisation that has none. */
    @POST
    public Response make(@PathParam("cycle") String cycle) {
        making.make(new CycleId(cycle));
        return Response.status(Response.Status.CREATED).entity(list(cycle)).build();
    }

    /** The cases within the scope of the person, the street's own first. */
    @GET
    public List<CaseDto> list(@PathParam("cycle") String cycle) {
        return overview.cases(new CycleId(cycle), CaseDto::of);
    }
}
