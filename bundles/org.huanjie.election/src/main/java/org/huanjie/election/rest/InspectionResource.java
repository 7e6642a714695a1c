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
import org.huanjie.election.app.review.RecordInspection;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.Finding;
import org.huanjie.election.domain.sheet.Inspection;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The inspection of candidates (考察). */
@Component(service = RestResource.class)
@Path("/cases/{case}/inspection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class InspectionResource implements RestResource {
    private final RecordInspection record;

    @Activate
    public InspectionResource(@Reference RecordInspection record) {
        this.record = record;
    }

    /** The finding about one person. */
    public record FindingBody(
            @Nullable String candidate,
            @Nullable String conclusion,
            @Nullable String summary) {
        Finding checked() {
            return new Finding(
                    Refs.candidate("candidate", candidate),
                    Body.code("conclusion", conclusion, Conclusion.class),
                    Body.optionalText("summary", summary, 4000));
        }
    }

    /** The inspection as it comes in. */
    public record InspectionBody(
            @Nullable List<String> inspectors,
            @Nullable String inspectedOn,
            @Nullable Integer talks,
            @Nullable List<FindingBody> findings,
            @Nullable String correction) {}

    /** The inspection as it stands. */
    public record InspectionView(
            String key,
            int version,
            List<String> inspectors,
            String inspectedOn,
            int talks,
            List<FindingBody> findings) {
        static InspectionView of(Filed<Inspection> filed) {
            Inspection i = filed.sheet();
            List<FindingBody> findings = i.findings().stream()
                    .map(f -> new FindingBody(
                            f.candidate().value(), f.conclusion().name(), f.summary()))
                    .toList();
            return new InspectionView(
                    filed.key(),
                    filed.version(),
                    i.inspectors(),
                    i.inspectedOn().toString(),
                    i.talks(),
                    findings);
        }
    }

    /** Saves the findings. */
    @PUT
    public Response record(
            @PathParam("case") String id, @HeaderParam("If-Match") @Nullable String ifMatch, InspectionBody body) {
        Inspection inspection = new Inspection(
                Refs.names("inspectors", body.inspectors(), 20),
                Body.date("inspectedOn", body.inspectedOn()),
                VoteBody.count("talks", body.talks()),
                Body.list("findings", body.findings(), 60).stream()
                        .map(FindingBody::checked)
                        .toList());
        Filed<Inspection> saved = record.record(Refs.caseId(id), inspection, Refs.edit(ifMatch, body.correction()));
        return Saved.answer(saved, InspectionView.of(saved));
    }

    /** The current findings; for the team and the street. */
    @GET
    public Response read(@PathParam("case") String id) {
        Filed<Inspection> found = record.read(Refs.caseId(id));
        return Saved.shown(found, InspectionView.of(found));
    }
}
