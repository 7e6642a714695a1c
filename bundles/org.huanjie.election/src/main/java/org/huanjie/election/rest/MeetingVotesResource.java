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
import org.huanjie.election.app.meeting.MeetingVotes;
import org.huanjie.election.app.meeting.ReadMeeting;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.ExclusionVote;
import org.huanjie.election.domain.sheet.MethodVote;
import org.huanjie.election.domain.sheet.Scrutineers;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Votes of the meeting by show of hands (大会表决). */
@Component(service = RestResource.class)
@Path("/cases/{case}/meeting/votes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetingVotesResource implements RestResource {
    private final MeetingVotes votes;
    private final ReadMeeting read;

    @Activate
    public MeetingVotesResource(@Reference MeetingVotes votes, @Reference ReadMeeting read) {
        this.votes = votes;
        this.read = read;
    }

    /** A vote as it comes in. */
    public record ExclusionsBody(
            @Nullable Integer favour,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable String correction) {}

    /**
     * A vote on the election method.
     *
     * @param writeInRequiresAgainst true if left out
     */
    public record MethodBody(
            @Nullable Integer favour,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable Boolean writeInRequiresAgainst,
            @Nullable String correction) {}

    /** Scrutineers and tellers with the vote on them. */
    public record OfficialsBody(
            @Nullable PersonBody chief,
            @Nullable List<PersonBody> scrutineers,
            @Nullable List<PersonBody> tellers,
            @Nullable Boolean tellersAreStaff,
            @Nullable Integer favour,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable String correction) {
        MeetingVotes.Officials checked() {
            return new MeetingVotes.Officials(
                    PersonBody.ref("chief", chief),
                    PersonBody.refs("scrutineers", scrutineers),
                    PersonBody.refs("tellers", tellers),
                    Body.flag("tellersAreStaff", tellersAreStaff),
                    VoteBody.of(favour, against, abstain));
        }
    }

    /** The vote on members not counted. */
    @PUT
    @Path("/exclusions")
    public Response exclusions(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ExclusionsBody body) {
        MotionVote vote = VoteBody.of(body.favour(), body.against(), body.abstain());
        Filed<ExclusionVote> filed = votes.exclusions(Refs.caseId(id), vote, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(filed, MeetingView.of(read.read(Refs.caseId(id))));
    }

    /** The vote on the election method. */
    @PUT
    @Path("/method")
    public Response method(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, MethodBody body) {
        MotionVote vote = VoteBody.of(body.favour(), body.against(), body.abstain());
        boolean tied = body.writeInRequiresAgainst() == null || body.writeInRequiresAgainst();
        Filed<MethodVote> filed = votes.method(Refs.caseId(id), vote, tied, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(filed, MeetingView.of(read.read(Refs.caseId(id))));
    }

    /** The vote on scrutineers and tellers. */
    @PUT
    @Path("/scrutineers")
    public Response scrutineers(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, OfficialsBody body) {
        Filed<Scrutineers> filed =
                votes.scrutineers(Refs.caseId(id), body.checked(), Refs.edit(ifMatch, body.correction()));
        return Saved.answer(filed, MeetingView.of(read.read(Refs.caseId(id))));
    }
}
