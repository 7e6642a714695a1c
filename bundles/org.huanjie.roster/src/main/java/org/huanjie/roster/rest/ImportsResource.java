// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Upload;
import org.huanjie.roster.app.importing.CommitImport;
import org.huanjie.roster.app.importing.DecideRows;
import org.huanjie.roster.app.importing.DryRunImport;
import org.huanjie.roster.app.importing.ReadImports;
import org.huanjie.roster.domain.decision.RosterImport;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Import of roster files: dry run, decisions, commit (花名册导入). The file comes as bytes or, in JSON, as base64. */
@Component(service = RestResource.class)
@Path("/rosters/{org}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ImportsResource implements RestResource {
    private final DryRunImport dryRun;
    private final DecideRows decide;
    private final CommitImport commit;
    private final ReadImports read;

    @Activate
    public ImportsResource(
            @Reference DryRunImport dryRun,
            @Reference DecideRows decide,
            @Reference CommitImport commit,
            @Reference ReadImports read) {
        this.dryRun = dryRun;
        this.decide = decide;
        this.commit = commit;
        this.read = read;
    }

    /** A file inside JSON. @param content base64 */
    @SuppressWarnings("ArrayRecordComponent")
    public record FileBody(@Nullable String fileName, byte @Nullable [] content) {}

    /** Judges a file. */
    @POST
    @Upload
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response judge(
            @PathParam("org") String org,
            @QueryParam("fileName") @Nullable String fileName,
            byte @Nullable [] content) {
        RosterImport made = dryRun.judge(Refs.org(org), Body.text("fileName", fileName, 200), bytes(content));
        return Response.status(Response.Status.CREATED)
                .entity(ImportView.of(made))
                .build();
    }

    /** Judges a file that comes in JSON. */
    @POST
    @Upload
    public Response judge(@PathParam("org") String org, FileBody body) {
        return judge(org, body.fileName(), body.content());
    }

    /** All imports, newest first. */
    @GET
    public List<ImportView> all(@PathParam("org") String org) {
        return read.all(Refs.org(org)).stream().map(ImportView::of).toList();
    }

    /** One import. */
    @GET
    @Path("/{import}")
    public ImportView one(@PathParam("org") String org, @PathParam("import") String id) {
        return ImportView.of(read.one(Refs.org(org), id));
    }

    /** Decides about the problems. */
    @PUT
    @Path("/{import}/decisions")
    public ImportView decide(@PathParam("org") String org, @PathParam("import") String id, DecisionsBody body) {
        RosterImport made = read.one(Refs.org(org), id);
        return ImportView.of(decide.decide(Refs.org(org), id, body.checked(made.problems())));
    }

    /** Stores what was decided. */
    @POST
    @Path("/{import}/commit")
    @Upload
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ImportView commit(@PathParam("org") String org, @PathParam("import") String id, byte @Nullable [] content) {
        return ImportView.of(commit.commit(Refs.org(org), id, bytes(content)));
    }

    /** Stores what was decided, the file in JSON. */
    @POST
    @Path("/{import}/commit")
    @Upload
    public ImportView commit(@PathParam("org") String org, @PathParam("import") String id, FileBody body) {
        return commit(org, id, body.content());
    }

    private static byte[] bytes(byte @Nullable [] content) {
        return content == null ? new byte[0] : content;
    }
}
