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
import org.huanjie.election.app.candidate.ReadRecommendations;
import org.huanjie.election.app.candidate.RecordRecommendation;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.RecommendationGroup;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.huanjie.election.domain.sheet.RecommendationRound;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds of recommendation (党员推荐、群众推荐). */
@Component(service = RestResource.class)
@Path("/cases/{case}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RecommendationsResource implements RestResource {
    private final RecordRecommendation record;
    private final ReadRecommendations read;

    @Activate
    public RecommendationsResource(@Reference RecordRecommendation record, @Reference ReadRecommendations read) {
        this.record = record;
        this.read = read;
    }

    /** A group with its ballots. */
    public record Group(
            @Nullable String name,
            @Nullable Integer issued,
            @Nullable Integer returned,
            @Nullable Integer valid) {}

    /** Votes for a person. */
    public record Total(
            @Nullable PersonBody person, @Nullable Integer votes) {}

    /** A round as it comes in. */
    public record RoundBody(
            @Nullable String heldOn,
            @Nullable List<Group> groups,
            @Nullable List<Total> totals,
            @Nullable String correction) {}

    /** Votes as they are shown. */
    public record TotalView(String label, String memberId, int votes) {}

    /** A round as it is shown: no groups. */
    public record RoundView(
            String kind, int version, String heldOn, int issued, int returned, int valid, List<TotalView> totals) {
        static RoundView of(Filed<RecommendationRound> filed) {
            RecommendationRound r = filed.sheet();
            return new RoundView(
                    r.kind().name(),
                    filed.version(),
                    r.heldOn().toString(),
                    r.groups().stream().mapToInt(RecommendationGroup::issued).sum(),
                    r.groups().stream().mapToInt(RecommendationGroup::returned).sum(),
                    r.groups().stream().mapToInt(RecommendationGroup::valid).sum(),
                    r.totals().stream()
                            .map(t ->
                                    new TotalView(t.person().label(), t.person().member(), t.votes()))
                            .toList());
        }
    }

    /** Saves a round. */
    @PUT
    @Path("/{kind}")
    public Response record(
            @PathParam("case") String id,
            @PathParam("kind") String kind,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            RoundBody body) {
        List<RecommendationGroup> groups = Body.list("groups", body.groups(), 200).stream()
                .map(g -> new RecommendationGroup(
                        Body.text("groups.name", g.name(), 60),
                        VoteBody.count("issued", g.issued()),
                        VoteBody.count("returned", g.returned()),
                        VoteBody.count("valid", g.valid())))
                .toList();
        List<RecordRecommendation.Total> totals = Body.list("totals", body.totals(), 500).stream()
                .map(t -> new RecordRecommendation.Total(
                        PersonBody.ref("totals.person", t.person()), VoteBody.count("votes", t.votes())))
                .toList();
        RecordRecommendation.Request request = new RecordRecommendation.Request(
                Body.code("kind", kind, RecommendationKind.class), Body.date("heldOn", body.heldOn()), groups, totals);
        Filed<RecommendationRound> saved =
                record.record(Refs.caseId(id), request, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(saved, RoundView.of(saved));
    }

    /** Both rounds. */
    @GET
    public List<RoundView> all(@PathParam("case") String id) {
        return read.all(Refs.caseId(id)).stream().map(RoundView::of).toList();
    }
}
