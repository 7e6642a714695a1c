// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.harness;

import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actors;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.SecretSheet;
import org.huanjie.api.web.Upload;
import org.huanjie.api.web.Versions;
import org.jspecify.annotations.Nullable;

/** A resource as slices write them, with every way to succeed and to fail. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SampleResource implements RestResource {
    private final Actors actors;
    private final Fakes.CountingTransactions transactions;
    public int written;
    public Runnable beforeReturn = () -> {};

    public SampleResource(Actors actors, Fakes.CountingTransactions transactions) {
        this.actors = actors;
        this.transactions = transactions;
    }

    public enum Colour {
        RED,
        GREEN
    }

    /** A thing. */
    public record Thing(
            String name,
            int count,
            @Nullable LocalDate on,
            @Nullable Colour colour,
            @Nullable List<Part> parts) {}

    public record Part(
            @Nullable String label,
            @Nullable Integer number,
            @Nullable Boolean done) {}

    public record Seen(String by, boolean inTransaction, int written) {}

    @GET
    public Page<String> list(@QueryParam("page") Integer page, @QueryParam("size") Integer size) {
        return Paging.of(page, size).of(List.of("甲", "乙", "丙"));
    }

    @GET
    @Path("/seen")
    public Seen seen() {
        return new Seen(actors.current().name(), transactions.running(), written);
    }

    @POST
    public Response add(Thing thing) {
        transactions.afterCommit(() -> written++);
        beforeReturn.run();
        return Response.created(URI.create("/huanjie/api/v1/things/1"))
                .header("ETag", Versions.tag(1))
                .entity(new Seen(actors.current().name(), transactions.running(), written))
                .build();
    }

    @PUT
    @Path("/{id}")
    public Thing change(@PathParam("id") String id, @HeaderParam("If-Match") String version, Thing thing) {
        Versions.check(version, 3);
        return thing;
    }

    @PUT
    @Path("/{id}/secret")
    @SecretSheet
    public Response secret(@PathParam("id") String id, Thing thing) {
        transactions.afterCommit(() -> written++);
        return Response.ok(thing).header("ETag", Versions.tag(2)).build();
    }

    @PATCH
    @Path("/{id}")
    public void touch(@PathParam("id") String id) {}

    @POST
    @Path("/refused")
    public void refused() {
        transactions.afterCommit(() -> written++);
        throw Refused.all(List.of(
                new Problem(CommonProblem.WRONG_STATE, "S42; 条例第十九条", "present", "到会人数不足。", "Quorum not met."),
                new Problem(CommonProblem.INVALID_VALUE, "", "count", "数字不对。", "Wrong number.")));
    }

    @POST
    @Path("/response/{status}")
    public Response response(@PathParam("status") int status) {
        transactions.afterCommit(() -> written++);
        return Response.status(status).entity("<html>").build();
    }

    @POST
    @Path("/bug")
    public void bug() {
        transactions.afterCommit(() -> written++);
        throw new IllegalStateException("secret of the house");
    }

    @GET
    @Path("/away")
    public void away() {
        throw new IllegalStateException(new SQLException("connection refused", "08001"));
    }

    @GET
    @Path("/case/{id}")
    public String byId(@PathParam("id") String id) {
        return "\"" + new CaseId(id) + "\"";
    }

    @POST
    @Path("/file")
    @Upload
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Seen file(byte[] content) {
        return new Seen("", true, content.length);
    }
}
