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
import org.huanjie.api.web.SecretSheet;
import org.huanjie.election.app.ballot.HandleBallots;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.huanjie.election.domain.sheet.Voting;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way of the ballots (选票). */
@Component(service = RestResource.class)
@Path("/cases/{case}/ballots")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BallotsResource implements RestResource {
    private final HandleBallots ballots;

    @Activate
    public BallotsResource(@Reference HandleBallots ballots) {
        this.ballots = ballots;
    }

    /** What the proof of the ballot shows. */
    public record PrintBody(
            @Nullable Integer printed,
            @Nullable List<String> names,
            @Nullable Boolean unmarked,
            @Nullable String correction) {}

    /** Ballots given out. */
    public record IssueBody(
            @Nullable Boolean boxShownEmpty,
            @Nullable Integer issued,
            @Nullable Integer replaced,
            @Nullable Integer remaining,
            @Nullable Boolean restSealed,
            @Nullable String correction) {}

    /** How the vote was cast. */
    public record VotingBody(
            @Nullable Boolean secret,
            @Nullable Boolean noProxy,
            @Nullable Boolean scribesNonCandidate,
            @Nullable Integer helpCount,
            @Nullable String correction) {}

    /** Ballots taken out of the box. */
    public record ReturnBody(
            @Nullable Integer returned, @Nullable String correction) {}

    /** The run as it must be printed. */
    @GET
    public BallotsView read(@PathParam("case") String id) {
        return BallotsView.of(ballots.read(Refs.caseId(id)));
    }

    /** Saves what the proof shows. */
    @PUT
    @SecretSheet
    public Response print(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, PrintBody body) {
        BallotPrint print = new BallotPrint(
                VoteBody.count("printed", body.printed()),
                Refs.names("names", body.names(), 60),
                Body.flag("unmarked", body.unmarked()));
        return Saved.answer(ballots.print(Refs.caseId(id), print, Refs.edit(ifMatch, body.correction())));
    }

    /** Saves how many were given out. */
    @PUT
    @SecretSheet
    @Path("/issue")
    public Response issue(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, IssueBody body) {
        BallotIssue issue = new BallotIssue(
                Body.flag("boxShownEmpty", body.boxShownEmpty()),
                VoteBody.count("issued", body.issued()),
                VoteBody.count("replaced", body.replaced()),
                VoteBody.count("remaining", body.remaining()),
                Body.flag("restSealed", body.restSealed()));
        return Saved.answer(ballots.issue(Refs.caseId(id), issue, Refs.edit(ifMatch, body.correction())));
    }

    /** Saves how the vote was cast. */
    @PUT
    @SecretSheet
    @Path("/voting")
    public Response vote(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, VotingBody body) {
        Voting voting = new Voting(
                Body.flag("secret", body.secret()),
                Body.flag("noProxy", body.noProxy()),
                Body.flag("scribesNonCandidate", body.scribesNonCandidate()),
                VoteBody.count("helpCount", body.helpCount()));
        return Saved.answer(ballots.vote(Refs.caseId(id), voting, Refs.edit(ifMatch, body.correction())));
    }

    /** Saves how many came back. */
    @PUT
    @SecretSheet
    @Path("/returned")
    public Response returned(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ReturnBody body) {
        BallotReturn sheet = new BallotReturn(VoteBody.count("returned", body.returned()));
        return Saved.answer(ballots.returned(Refs.caseId(id), sheet, Refs.edit(ifMatch, body.correction())));
    }
}
