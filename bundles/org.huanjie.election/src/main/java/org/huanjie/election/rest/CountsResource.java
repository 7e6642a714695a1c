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
import org.huanjie.api.web.SecretSheet;
import org.huanjie.election.app.ballot.EnterCount;
import org.huanjie.election.app.ballot.ReadCounts;
import org.huanjie.election.app.ballot.SignCount;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.CountSlot;
import org.huanjie.election.domain.sheet.TellerSheet;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The two blind counts and the signature (双人计票). */
@Component(service = RestResource.class)
@Path("/cases/{case}/counts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CountsResource implements RestResource {
    private final EnterCount enter;
    private final ReadCounts read;
    private final SignCount sign;

    @Activate
    public CountsResource(@Reference EnterCount enter, @Reference ReadCounts read, @Reference SignCount sign) {
        this.enter = enter;
        this.read = read;
        this.sign = sign;
    }

    /** Who signs. */
    public record SignatureBody(
            @Nullable List<String> scrutineers, @Nullable List<String> tellers) {}

    /**
     * A broken identity.
     *
     * @param name candidate it concerns; empty if none
     */
    public record Broken(String identity, String name, ReasonView reason) {}

    /** How the counts stand. */
    public record Comparison(
            String key, String state, boolean signed, List<ReasonView> differences, List<Broken> identities) {
        static Comparison of(ReadCounts.Comparison c) {
            return new Comparison(
                    c.key(),
                    c.tally().state().name(),
                    c.signed(),
                    ReasonView.of(c.tally().differences()),
                    c.broken().stream()
                            .map(b -> new Broken(b.identity(), b.name(), ReasonView.of(b.reason())))
                            .toList());
        }
    }

    /** Saves a teller's whole sheet. */
    @PUT
    @Path("/{slot}")
    @SecretSheet
    public Response enter(
            @PathParam("case") String id,
            @PathParam("slot") String slot,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            CountBody body) {
        CountSlot which = Body.code("slot", slot, CountSlot.class);
        Filed<TellerSheet> filed =
                enter.enter(Refs.caseId(id), which, body.checked(), Refs.edit(ifMatch, body.correction()));
        return Saved.answer(filed, CountView.of(filed));
    }

    /** One sheet. */
    @GET
    @Path("/{slot}")
    public Response sheet(@PathParam("case") String id, @PathParam("slot") String slot) {
        Filed<TellerSheet> filed = read.sheet(Refs.caseId(id), Body.code("slot", slot, CountSlot.class));
        return Saved.shown(filed, CountView.of(filed));
    }

    /** State, differences and identities. */
    @GET
    public Comparison compare(@PathParam("case") String id) {
        return Comparison.of(read.compare(Refs.caseId(id)));
    }

    /** Signs the agreed count. */
    @POST
    @Path("/signature")
    public Response sign(@PathParam("case") String id, SignatureBody body) {
        List<String> scrutineers = Refs.names("scrutineers", body.scrutineers(), 20);
        List<String> tellers = Refs.names("tellers", body.tellers(), 20);
        return Saved.answer(sign.sign(Refs.caseId(id), scrutineers, tellers));
    }
}
