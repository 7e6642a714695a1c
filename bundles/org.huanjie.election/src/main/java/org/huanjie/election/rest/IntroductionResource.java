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
import org.huanjie.election.app.meeting.ConfirmFormalList;
import org.huanjie.election.domain.sheet.Introduction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The introduction of the candidates (介绍候选人). */
@Component(service = RestResource.class)
@Path("/cases/{case}/meeting/introduction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IntroductionResource implements RestResource {
    private final ConfirmFormalList confirm;

    @Activate
    public IntroductionResource(@Reference ConfirmFormalList confirm) {
        this.confirm = confirm;
    }

    /** The introduction as it comes in. */
    public record IntroductionBody(
            @Nullable List<String> candidates,
            @Nullable String questions,
            @Nullable String answers,
            @Nullable String correction) {}

    /** Saves the introduction. */
    @PUT
    public Response introduce(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, IntroductionBody body) {
        Introduction introduction = new Introduction(
                Refs.candidates("candidates", body.candidates()),
                Body.optionalText("questions", body.questions(), 4000),
                Body.optionalText("answers", body.answers(), 4000));
        return Saved.answer(confirm.introduce(Refs.caseId(id), introduction, Refs.edit(ifMatch, body.correction())));
    }
}
