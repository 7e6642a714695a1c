// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.roster.app.correction.AnswerCorrection;
import org.huanjie.roster.domain.correction.Correction.State;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests of members to correct their records (更正申请). */
@Component(service = RestResource.class)
@Path("/rosters/{org}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CorrectionsResource implements RestResource {
    private final AnswerCorrection answers;

    @Activate
    public CorrectionsResource(@Reference AnswerCorrection answers) {
        this.answers = answers;
    }

    /** The clerk's answer. */
    public record AnswerBody(
            @Nullable Boolean accepted, @Nullable String reason) {}

    /** Requests, open ones first. */
    @GET
    public List<CorrectionView> all(@PathParam("org") String org, @QueryParam("state") @DefaultValue("") String state) {
        String wanted =
                state.isEmpty() ? "" : Body.code("state", state, State.class).name();
        return answers.all(Refs.org(org)).stream()
                .filter(c -> wanted.isEmpty() || c.state().name().equals(wanted))
                .map(CorrectionView::of)
                .toList();
    }

    /** Answers a request. */
    @POST
    @Path("/{correction}/answer")
    public CorrectionView answer(@PathParam("org") String org, @PathParam("correction") String id, AnswerBody body) {
        boolean accepted = Body.flag("accepted", body.accepted());
        return CorrectionView.of(answers.answer(Refs.org(org), id, accepted, Refs.reason(body.reason())));
    }
}
