// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.overlay.AcceptOverlay;
import org.huanjie.procedure.app.port.OverlayRecord;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Overlays of a street (街道细化方案). */
@Component(service = RestResource.class)
@Path("/streets/{street}/overlays")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OverlayResource implements RestResource {

    private static final int MAX_TEXT = 300_000;
    private static final String USUAL_PROFILE = "street-plan-2015";
    private final AcceptOverlay overlays;

    @Activate
    public OverlayResource(@Reference AcceptOverlay overlays) {
        this.overlays = overlays;
    }

    /** An overlay as it is handed in; {@code profile} is the rule profile it tightens, the shipped one if absent. */
    public record NewOverlay(
            @Nullable String title,
            @Nullable String text,
            @Nullable String profile) {}

    /** An accepted overlay. */
    public record OverlayView(
            String id,
            int number,
            String title,
            String text,
            String baseDigest,
            String profile,
            String acceptedAt,
            boolean inForce) {
        static OverlayView of(OverlayRecord overlay, boolean inForce) {
            return new OverlayView(
                    overlay.id(),
                    overlay.number(),
                    overlay.title(),
                    overlay.body(),
                    overlay.baseDigest(),
                    overlay.baseProfile(),
                    overlay.recordedAt().toString(),
                    inForce);
        }
    }

    /** Accepted overlays, oldest first; the last one is in force for new cases. */
    @GET
    public List<OverlayView> list(@PathParam("street") String street) {
        List<OverlayRecord> all = overlays.list(new OrgId(street));
        return all.stream()
                .map(o -> OverlayView.of(o, o.number() == all.size()))
                .toList();
    }

    /** Checks one and keeps it; refused with every rule it breaks. */
    @POST
    public Response accept(@PathParam("street") String street, NewOverlay body) {
        String profile = Body.optionalText("profile", body.profile(), 64);
        OverlayRecord kept = overlays.accept(
                new OrgId(street),
                Body.text("title", body.title(), 200),
                Body.text("text", body.text(), MAX_TEXT),
                profile.isEmpty() ? USUAL_PROFILE : profile);
        return Response.status(Response.Status.CREATED)
                .entity(OverlayView.of(kept, true))
                .build();
    }
}
