// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import javax.ws.rs.Consumes;
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
import org.huanjie.election.app.meeting.CountPrimary;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.sheet.PrimaryVotes;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The primary (预选). */
@Component(service = RestResource.class)
@Path("/cases/{case}/meeting/primary")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PrimaryResource implements RestResource {
    private final CountPrimary count;

    @Activate
    public PrimaryResource(@Reference CountPrimary count) {
        this.count = count;
    }

    /** Votes for one candidate. */
    public record Line(@Nullable String candidate, @Nullable Integer favour) {}

    /** Totals as they come in. */
    public record PrimaryBody(
            @Nullable Boolean secret,
            @Nullable Integer issued,
            @Nullable Integer returned,
            @Nullable Integer valid,
            @Nullable Integer invalid,
            @Nullable List<Line> votes,
            @Nullable String reportedBy,
            @Nullable String correction) {
        CountPrimary.Request checked() {
            List<PrimaryVotes> lines = Body.list("votes", votes, 60).stream()
                    .map(l -> new PrimaryVotes(
                            Refs.candidate("candidate", l.candidate()), VoteBody.count("favour", l.favour())))
                    .toList();
            return new CountPrimary.Request(
                    Body.flag("secret", secret),
                    VoteBody.count("issued", issued),
                    VoteBody.count("returned", returned),
                    VoteBody.count("valid", valid),
                    VoteBody.count("invalid", invalid),
                    lines,
                    Body.text("reportedBy", reportedBy, 60));
        }
    }

    /** Who becomes a formal candidate. */
    public record PrimaryView(String key, int version, List<String> formal, List<ReasonView> reasons) {}

    /** Saves the totals. */
    @PUT
    @SecretSheet
    public Response count(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, PrimaryBody body) {
        CountPrimary.Counted done = count.count(Refs.caseId(id), body.checked(), Refs.edit(ifMatch, body.correction()));
        List<String> formal =
                done.filed().sheet().formal().stream().map(CandidateId::value).toList();
        PrimaryView view = new PrimaryView(
                done.filed().key(),
                done.filed().version(),
                formal,
                ReasonView.of(done.answer().reasons()));
        return Saved.answer(done.filed(), view);
    }
}
