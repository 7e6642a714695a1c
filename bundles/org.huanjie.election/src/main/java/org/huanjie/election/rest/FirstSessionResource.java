// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.session.HoldFirstSession;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.FirstSession;
import org.huanjie.election.domain.sheet.SecretaryProposal;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first session of the new committee (第一次会议). */
@Component(service = RestResource.class)
@Path("/cases/{case}/first-session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FirstSessionResource implements RestResource {
    private final HoldFirstSession hold;

    @Activate
    public FirstSessionResource(@Reference HoldFirstSession hold) {
        this.hold = hold;
    }

    /** Whom the outgoing committee proposes. */
    public record ProposalBody(
            @Nullable String secretary,
            @Nullable List<String> deputies,
            @Nullable String chair,
            @Nullable String correction) {}

    /** Proposes secretary, deputies and chair. */
    @PUT
    @Path("/proposal")
    public Response propose(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ProposalBody body) {
        SecretaryProposal proposal = new SecretaryProposal(
                Refs.candidate("secretary", body.secretary()),
                Refs.candidates("deputies", body.deputies()),
                Refs.candidate("chair", body.chair()));
        return Saved.answer(hold.propose(Refs.caseId(id), proposal, Refs.edit(ifMatch, body.correction())));
    }

    /** Records the session. */
    @PUT
    public Response hold(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, SessionBody body) {
        Filed<FirstSession> filed = hold.hold(Refs.caseId(id), body.checked(), Refs.edit(ifMatch, body.correction()));
        return Saved.answer(filed, SessionView.of(hold.read(Refs.caseId(id))));
    }

    /** The session with what follows from it. */
    @GET
    public SessionView read(@PathParam("case") String id) {
        return SessionView.of(hold.read(Refs.caseId(id)));
    }
}
