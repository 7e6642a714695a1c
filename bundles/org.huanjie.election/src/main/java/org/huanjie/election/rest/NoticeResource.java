// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.notice.PostNotice;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.huanjie.election.domain.sheet.TakeDown;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The public notice of candidates (公示). */
@Component(service = RestResource.class)
@Path("/cases/{case}/notice")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NoticeResource implements RestResource {
    private final PostNotice notice;

    @Activate
    public NoticeResource(@Reference PostNotice notice) {
        this.notice = notice;
    }

    /** A notice to be posted today. */
    public record NoticeBody(
            @Nullable Integer days, @Nullable List<String> places) {}

    /** How it was taken down. */
    public record TakeDownBody(
            @Nullable String takenDownOn,
            @Nullable Boolean unchanged,
            @Nullable String remark) {}

    /** Posts the notice. */
    @POST
    public Response post(@PathParam("case") String id, NoticeBody body) {
        List<String> places = Refs.names("places", body.places(), 20);
        if (places.isEmpty()) {
            throw Body.bad("places", "至少写明一处张贴地点", "must name at least one place");
        }
        Filed<PublicNotice> posted = notice.post(Refs.caseId(id), Body.count("days", body.days(), 0, 60), places);
        return Saved.answer(posted, NoticeView.of(posted));
    }

    /** Takes it down. */
    @POST
    @Path("/take-down")
    public Response takeDown(@PathParam("case") String id, TakeDownBody body) {
        TakeDown how = new TakeDown(
                Body.date("takenDownOn", body.takenDownOn()),
                Body.flag("unchanged", body.unchanged()),
                Body.optionalText("remark", body.remark(), 500));
        Filed<PublicNotice> down = notice.takeDown(Refs.caseId(id), how);
        return Saved.shown(down, NoticeView.of(down));
    }

    /** The latest notice. */
    @GET
    public Response read(@PathParam("case") String id) {
        Filed<PublicNotice> found = notice.read(Refs.caseId(id));
        return Saved.shown(found, NoticeView.of(found));
    }
}
