// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.audit.RecordedEvent;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Versions;
import org.huanjie.procedure.app.view.FactScope;
import org.huanjie.procedure.app.view.NowList;
import org.huanjie.procedure.app.view.ReadCase;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One case: what it is, what can be done now, its calendar, history and facts. */
@Component(service = RestResource.class)
@Path("/cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CaseResource implements RestResource {

    private final ReadCase reading;

    @Activate
    public CaseResource(@Reference ReadCase reading) {
        this.reading = reading;
    }

    /** The case. */
    @GET
    public Response read(@PathParam("id") String id) {
        CaseDto found = reading.read(new CaseId(id), CaseDto::of);
        return Response.ok(found).header("ETag", Versions.tag(found.version())).build();
    }

    /** What this person can do now, what is in the way by which clause, what waits for whom. */
    @GET
    @Path("now")
    public NowDto now(@PathParam("id") String id) {
        return reading.read(
                new CaseId(id), file -> NowDto.of(file, NowList.of(file, reading.actor()), reading.discretion(file)));
    }

    /** Windows, reminders, lateness. */
    @GET
    @Path("calendar")
    public CalendarDto calendar(@PathParam("id") String id) {
        return reading.read(new CaseId(id), CalendarDto::of);
    }

    /** The trail of the case, oldest first. */
    @GET
    @Path("history")
    public Page<RecordedEvent> history(
            @PathParam("id") String id,
            @QueryParam("page") @Nullable Integer page,
            @QueryParam("size") @Nullable Integer size) {
        return reading.history(new CaseId(id), Paging.of(page, size));
    }

    /** Names of the facts of the procedure. */
    @GET
    @Path("facts")
    public List<String> facts(@PathParam("id") String id) {
        return reading.read(
                new CaseId(id), file -> FactScope.names(file.ruling().definition()));
    }

    /** Why is it so: one fact with its reasons. */
    @GET
    @Path("facts/{name}")
    public FactDto fact(@PathParam("id") String id, @PathParam("name") String name) {
        return reading.read(new CaseId(id), file -> {
            FactName fact = FactScope.require(file, reading.actor(), name);
            return FactDto.of(file.facts().read(fact));
        });
    }
}
