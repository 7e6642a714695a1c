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
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.candidate.ProposeCandidates;
import org.huanjie.election.domain.sheet.Proposal;
import org.huanjie.election.domain.sheet.ProposedPerson;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The proposal of preliminary candidates (候选人初步人选上报名单). */
@Component(service = RestResource.class)
@Path("/cases/{case}/proposal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProposalResource implements RestResource {
    private final ProposeCandidates propose;

    @Activate
    public ProposalResource(@Reference ProposeCandidates propose) {
        this.propose = propose;
    }

    /** A line of the list. */
    public record Line(@Nullable String candidate, @Nullable String reason) {}

    /** The list as it comes in. */
    public record ProposalBody(
            @Nullable String heldOn,
            @Nullable List<Line> order,
            @Nullable String correction) {}

    /** The list as it stands. */
    public record ProposalView(String heldOn, List<Line> order, SurplusView standing) {}

    /** Saves the list. */
    @PUT
    public Response propose(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ProposalBody body) {
        List<ProposedPerson> order = Body.list("order", body.order(), 60).stream()
                .map(l -> new ProposedPerson(
                        Refs.candidate("candidate", l.candidate()), Body.text("reason", l.reason(), 500)))
                .toList();
        Proposal proposal = new Proposal(Body.date("heldOn", body.heldOn()), order);
        ProposeCandidates.Proposed saved =
                propose.propose(Refs.caseId(id), proposal, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(
                saved.filed(), SurplusView.of(saved.filed(), saved.seats(), saved.candidates(), saved.surplus()));
    }

    /** The current list. */
    @GET
    public Response read(@PathParam("case") String id) {
        ProposeCandidates.Proposed found = propose.read(Refs.caseId(id));
        Proposal proposal = found.filed().sheet();
        List<Line> order = proposal.order().stream()
                .map(p -> new Line(p.candidate().value(), p.reason()))
                .toList();
        SurplusView standing = SurplusView.of(found.filed(), found.seats(), found.candidates(), found.surplus());
        return Saved.shown(found.filed(), new ProposalView(proposal.heldOn().toString(), order, standing));
    }
}
