// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.security.Role;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Versions;
import org.huanjie.procedure.app.act.Desk;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.app.view.ReadCase;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The steps of a case (步骤办理). */
@Component(service = RestResource.class)
@Path("/cases/{id}/steps")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class StepResource implements RestResource {

    private final ReadCase reading;
    private final Desk desk;

    @Activate
    public StepResource(@Reference ReadCase reading, @Reference Desk desk) {
        this.reading = reading;
        this.desk = desk;
    }

    /** With which outcome the step closes; absent where it has none or the rule decides. */
    public record Closing(@Nullable String outcome) {}

    /** As which of the signers an overlay added. */
    public record Signature(@Nullable String role) {}

    /** Every step of the case. */
    @GET
    public List<StepDto> list(@PathParam("id") String id) {
        return reading.read(
                new CaseId(id),
                file -> file.now().stream().map(n -> StepDto.of(file, n)).toList());
    }

    /** One step with gates, form, papers. */
    @GET
    @Path("{step}")
    public Response read(@PathParam("id") String id, @PathParam("step") String step) {
        return tagged(reading.read(new CaseId(id), detail(step)));
    }

    private Function<CaseFile, StepDetailDto> detail(String step) {
        return file -> StepDetailDto.of(file, file.now(StepId.of(step)), reading.discretion(file));
    }

    private static Response tagged(StepDetailDto found) {
        String tag = Versions.tag(found.step().version());
        return Response.ok(found).header("ETag", tag).build();
    }

    /** Opens the step. */
    @POST
    @Path("{step}/open")
    public Response open(@PathParam("id") String id, @PathParam("step") String step) {
        return tagged(desk.open(new CaseId(id), StepId.of(step), detail(step)));
    }

    /** Writes the form, opening the step if need be. */
    @PUT
    @Path("{step}/form")
    public Response fill(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable Map<String, Object> fields) {
        Optional<String> version = Optional.ofNullable(ifMatch);
        Map<String, Object> given = fields == null ? Map.of() : fields;
        return tagged(desk.fill(new CaseId(id), StepId.of(step), version, given, detail(step)));
    }

    /** Closes the step. */
    @POST
    @Path("{step}/close")
    public Response close(
            @PathParam("id") String id,
            @PathParam("step") String step,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable Closing closing) {
        String text = closing == null ? "" : Body.optionalText("outcome", closing.outcome(), 40);
        Optional<String> outcome = Optional.of(text).filter(o -> !o.isEmpty());
        Optional<String> version = Optional.ofNullable(ifMatch);
        return tagged(desk.close(new CaseId(id), StepId.of(step), version, outcome, detail(step)));
    }

    /** Signs the step. */
    @POST
    @Path("{step}/signatures")
    public Response sign(@PathParam("id") String id, @PathParam("step") String step, @Nullable Signature signature) {
        Role role = Body.code("role", signature == null ? null : signature.role(), Role.class);
        desk.sign(new CaseId(id), StepId.of(step), role);
        return read(id, step);
    }
}
