// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.view.StreetOverview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far each community of the street has come (街道总览). */
@Component(service = RestResource.class)
@Path("/cycles/{cycle}/overview")
@Produces(MediaType.APPLICATION_JSON)
public final class OverviewResource implements RestResource {

    private final StreetOverview overview;

    @Activate
    public OverviewResource(@Reference StreetOverview overview) {
        this.overview = overview;
    }

    /** Communities by 先易后难, each with its stages and what is overdue. */
    @GET
    public List<OverviewDto> read(@PathParam("cycle") String cycle) {
        return OverviewDto.all(overview.overview(new CycleId(cycle)));
    }
}
