// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.Base64;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Upload;
import org.huanjie.procedure.app.paper.NewPaper;
import org.huanjie.procedure.app.paper.RecordPaper;
import org.huanjie.procedure.app.paper.Scan;
import org.huanjie.procedure.domain.casefile.Secrecy;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Documents on paper (纸质文书). */
@Component(service = RestResource.class)
@Path("/cases/{id}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PaperResource implements RestResource {

    private final RecordPaper papers;

    @Activate
    public PaperResource(@Reference RecordPaper papers) {
        this.papers = papers;
    }

    /** A document on paper as it is handed in; {@code secrecy} is asked for, so that nobody forgets it. */
    public record PaperBody(
            @Nullable String step,
            @Nullable String document,
            @Nullable String number,
            @Nullable String date,
            @Nullable String secrecy,
            @Nullable String scanName,
            @Nullable String scanBase64) {}

    /** Papers of the case in the order of recording. */
    @GET
    public List<PaperDto> list(@PathParam("id") String id) {
        return papers.list(new CaseId(id)).stream().map(PaperDto::of).toList();
    }

    /** Records one. */
    @POST
    @Upload
    public Response record(@PathParam("id") String id, PaperBody body) {
        byte[] scan = scan(body.scanBase64());
        NewPaper paper = new NewPaper(
                StepId.of(Body.text("step", body.step(), 64)),
                Body.text("document", body.document(), 8),
                Body.text("number", body.number(), 100),
                Body.date("date", body.date()),
                Body.code("secrecy", body.secrecy(), Secrecy.class),
                scan.length == 0 ? Scan.none() : Scan.of(Body.text("scanName", body.scanName(), 200), scan));
        return Response.status(Response.Status.CREATED)
                .entity(PaperDto.of(papers.record(new CaseId(id), paper)))
                .build();
    }

    private static byte[] scan(@Nullable String base64) {
        try {
            return base64 == null || base64.isBlank()
                    ? new byte[0]
                    : Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw Body.bad("scanBase64", "不是 base64 编码", "is not base64");
        }
    }

    /** The scan of one. */
    @GET
    @Path("{paper}/scan")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public byte[] scan(@PathParam("id") String id, @PathParam("paper") String paper) {
        return papers.scan(new CaseId(id), paper).orElseThrow(() -> Refused.notFound("paper", paper));
    }
}
