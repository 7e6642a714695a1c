// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.time.CycleId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Versions;
import org.huanjie.core.cycle.CycleStore;
import org.huanjie.core.cycle.RunCycle;
import org.huanjie.core.cycle.StoredCycles;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Campaigns of re-election of a street (换届工作). */
@Component(service = RestResource.class)
@Path("/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CyclesResource implements RestResource {
    private final StoredCycles cycles;
    private final RunCycle run;
    private final CycleBodies bodies;

    @Activate
    public CyclesResource(@Reference StoredCycles cycles, @Reference RunCycle run, @Reference CycleBodies bodies) {
        this.cycles = cycles;
        this.run = run;
        this.bodies = bodies;
    }

    /** The day to which a rehearsal is moved. */
    public record Day(@Nullable String today) {}

    /** Cycles of a street, newest first. */
    @GET
    public List<CycleView> list(@QueryParam("street") @Nullable String street) {
        return cycles.of(new OrgId(Body.text("street", street, 36))).stream()
                .map(this::view)
                .toList();
    }

    private CycleView view(CycleStore.Kept kept) {
        return CycleView.of(kept, cycles.today(kept));
    }

    /** Begins a cycle. */
    @POST
    public Response begin(CycleBody body) {
        CycleView made = view(run.begin(bodies.checked(body)));
        return Response.status(Response.Status.CREATED)
                .entity(made)
                .header("ETag", Versions.tag(made.version()))
                .build();
    }

    /** One cycle. */
    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        CycleView found = view(cycles.kept(new CycleId(id)));
        return Response.ok(found).header("ETag", Versions.tag(found.version())).build();
    }

    /** Registers the district's document. */
    @PATCH
    @Path("/{id}")
    public Response register(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, CycleBody.Upper body) {
        CycleStore.Kept kept = cycles.kept(new CycleId(id));
        Versions.check(ifMatch, kept.cycle().version());
        run.register(kept, body.checked());
        return Response.noContent().build();
    }

    /** Moves the day of a rehearsal. */
    @PUT
    @Path("/{id}/clock")
    public CycleView moveTo(@PathParam("id") String id, Day body) {
        return view(run.moveTo(cycles.kept(new CycleId(id)), Body.date("today", body.today())));
    }
}
