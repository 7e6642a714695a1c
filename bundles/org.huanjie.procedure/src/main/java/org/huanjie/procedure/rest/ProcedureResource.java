// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.file.Rulebook;
import org.huanjie.procedure.app.view.ReadCase;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The procedure itself (程序): the statute, or what a case follows. */
@Component(service = RestResource.class)
@Path("/procedures/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ProcedureResource implements RestResource {

    private final Rulebook rulebook;
    private final ReadCase reading;

    @Activate
    public ProcedureResource(@Reference Rulebook rulebook, @Reference ReadCase reading) {
        this.rulebook = rulebook;
        this.reading = reading;
    }

    /** Steps, gates and branches; with {@code case} those that this case pins. */
    @GET
    public ProcedureDto read(@PathParam("id") String id, @QueryParam("case") @Nullable String election) {
        reading.actor();
        ProcedureDefinition definition = election == null
                ? rulebook.statute()
                : reading.read(new CaseId(election), file -> file.ruling().definition());
        if (!definition.id().equals(id)) {
            throw Refused.notFound("procedure", id);
        }
        return ProcedureDto.of(definition);
    }
}
