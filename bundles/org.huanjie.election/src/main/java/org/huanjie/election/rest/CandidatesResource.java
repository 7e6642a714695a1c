// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.candidate.FillCandidateForm;
import org.huanjie.election.app.candidate.NominateCandidate;
import org.huanjie.election.app.candidate.ReadCandidates;
import org.huanjie.election.app.candidate.WithdrawCandidate;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.sheet.CandidateForm;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Nominees and candidates (推荐人选、候选人). */
@Component(service = RestResource.class)
@Path("/cases/{case}/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CandidatesResource implements RestResource {
    private final NominateCandidate nominate;
    private final ReadCandidates read;
    private final FillCandidateForm form;
    private final WithdrawCandidate withdraw;

    @Activate
    public CandidatesResource(
            @Reference NominateCandidate nominate,
            @Reference ReadCandidates read,
            @Reference FillCandidateForm form,
            @Reference WithdrawCandidate withdraw) {
        this.nominate = nominate;
        this.read = read;
        this.form = form;
        this.withdraw = withdraw;
    }

    /** Enters a nominee. */
    @POST
    public Response nominate(@PathParam("case") String id, NomineeBody body) {
        Candidate made = nominate.nominate(Refs.caseId(id), body.checked());
        CandidateView view = CandidateView.of(read.one(Refs.caseId(id), made.id()));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }

    /** All candidates of the case. */
    @GET
    public List<CandidateView> all(@PathParam("case") String id) {
        return read.all(Refs.caseId(id)).stream().map(CandidateView::of).toList();
    }

    /** One candidate. */
    @GET
    @Path("/{candidate}")
    public CandidateView one(@PathParam("case") String id, @PathParam("candidate") String candidate) {
        return CandidateView.of(read.one(Refs.caseId(id), Refs.candidate("candidate", candidate)));
    }

    /** Fills the registration form. */
    @PUT
    @Path("/{candidate}/form")
    public Response fill(
            @PathParam("case") String id,
            @PathParam("candidate") String candidate,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            FormBody body) {
        FillCandidateForm.Private texts = new FillCandidateForm.Private(
                FamilyText.of(body.family()), Body.optionalText("health", body.health(), 200));
        CandidateForm open = body.open(Refs.candidate("candidate", candidate));
        return Saved.answer(form.fill(Refs.caseId(id), open, texts, Refs.edit(ifMatch, body.correction())));
    }

    /** Reads the registration form. */
    @GET
    @Path("/{candidate}/form")
    public Response form(@PathParam("case") String id, @PathParam("candidate") String candidate) {
        FillCandidateForm.Reading found = form.read(Refs.caseId(id), Refs.candidate("candidate", candidate));
        return Saved.shown(found.form(), FormView.of(found));
    }

    /** A candidate leaves the election. */
    @POST
    @Path("/{candidate}/withdrawal")
    public Response withdraw(
            @PathParam("case") String id, @PathParam("candidate") String candidate, WithdrawalBody body) {
        WithdrawalView view = WithdrawalView.of(
                withdraw.withdraw(Refs.caseId(id), body.checked(Refs.candidate("candidate", candidate))));
        return Response.status(Response.Status.CREATED).entity(view).build();
    }
}
