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
import org.huanjie.election.domain.sheet.FormalList;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The formal candidates (正式候选人名单). */
@Component(service = RestResource.class)
@Path("/cases/{case}/meeting/formal-list")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FormalListResource implements RestResource {
    private final ConfirmFormalList confirm;

    @Activate
    public FormalListResource(@Reference ConfirmFormalList confirm) {
        this.confirm = confirm;
    }

    /** The list as it comes in. */
    public record FormalBody(
            @Nullable List<String> candidates,
            @Nullable Integer favour,
            @Nullable Integer against,
            @Nullable Integer abstain,
            @Nullable String changeReason,
            @Nullable String correction) {}

    /** Saves the list. */
    @PUT
    public Response confirm(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, FormalBody body) {
        FormalList list = new FormalList(
                Refs.candidates("candidates", body.candidates()),
                VoteBody.of(body.favour(), body.against(), body.abstain()),
                Body.optionalText("changeReason", body.changeReason(), 500));
        ConfirmFormalList.Confirmed done =
                confirm.confirm(Refs.caseId(id), list, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(done.filed(), SurplusView.of(done.filed(), done.open(), done.candidates(), done.surplus()));
    }
}
