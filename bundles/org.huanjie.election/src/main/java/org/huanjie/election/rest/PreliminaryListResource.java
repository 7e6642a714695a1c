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
import org.huanjie.election.app.review.DecidePreliminaryList;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The signed list of preliminary candidates (候选人初步人选名单). */
@Component(service = RestResource.class)
@Path("/cases/{case}/preliminary-list")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PreliminaryListResource implements RestResource {
    private final DecidePreliminaryList decide;

    @Activate
    public PreliminaryListResource(@Reference DecidePreliminaryList decide) {
        this.decide = decide;
    }

    /** The list as it comes in. */
    public record ListBody(
            @Nullable String decidedOn,
            @Nullable String minutesNo,
            @Nullable List<String> candidates,
            @Nullable String correction) {}

    /** The list as it stands. */
    public record ListView(String key, int version, String decidedOn, String minutesNo, List<String> candidates) {
        static ListView of(Filed<PreliminaryList> filed) {
            PreliminaryList l = filed.sheet();
            List<String> ids = l.candidates().stream().map(CandidateId::value).toList();
            return new ListView(filed.key(), filed.version(), l.decidedOn().toString(), l.minutesNo(), ids);
        }
    }

    /** Saves the list. */
    @PUT
    public Response decide(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, ListBody body) {
        PreliminaryList list = new PreliminaryList(
                Body.date("decidedOn", body.decidedOn()),
                Body.text("minutesNo", body.minutesNo(), 60),
                Refs.candidates("candidates", body.candidates()));
        Filed<PreliminaryList> saved = decide.decide(Refs.caseId(id), list, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(saved, ListView.of(saved));
    }

    /** The current list. */
    @GET
    public Response read(@PathParam("case") String id) {
        Filed<PreliminaryList> found = decide.read(Refs.caseId(id));
        return Saved.shown(found, ListView.of(found));
    }
}
