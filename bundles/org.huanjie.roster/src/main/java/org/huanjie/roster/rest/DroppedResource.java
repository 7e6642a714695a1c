// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.roster.app.importing.ExplainDropped;
import org.huanjie.roster.app.importing.ReadImports;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Persons of a file who were not registered (移出人员). */
@Component(service = RestResource.class)
@Path("/rosters/{org}/dropped")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DroppedResource implements RestResource {
    private final ReadImports read;
    private final ExplainDropped explain;

    @Activate
    public DroppedResource(@Reference ReadImports read, @Reference ExplainDropped explain) {
        this.read = read;
        this.explain = explain;
    }

    /** A person left out. @param faults codes of the problems of the row, separated by blanks */
    public record DroppedView(
            String id,
            String importId,
            int dataRow,
            int sheetRow,
            String name,
            String faults,
            boolean explained,
            String explanation) {
        static DroppedView of(DroppedPerson person) {
            return new DroppedView(
                    person.id(),
                    person.origin().importId(),
                    person.origin().dataRow(),
                    person.origin().sheetRow(),
                    person.name(),
                    person.faults(),
                    person.isExplained(),
                    person.explanation());
        }
    }

    /** Why somebody was left out. */
    public record ExplanationBody(@Nullable String explanation) {}

    /** Everybody left out, unexplained ones first. */
    @GET
    public List<DroppedView> all(@PathParam("org") String org) {
        return read.dropped(Refs.org(org)).stream().map(DroppedView::of).toList();
    }

    /** Explains one. */
    @PUT
    @Path("/{dropped}")
    public DroppedView explain(@PathParam("org") String org, @PathParam("dropped") String id, ExplanationBody body) {
        return DroppedView.of(explain.explain(Refs.org(org), id, Body.text("explanation", body.explanation(), 500)));
    }
}
