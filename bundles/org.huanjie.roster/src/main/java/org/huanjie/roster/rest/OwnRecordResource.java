// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.roster.app.correction.OwnRecord;
import org.huanjie.roster.domain.importing.Column;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One's own record in the roster (本人信息). */
@Component(service = RestResource.class)
@Path("/own-record")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OwnRecordResource implements RestResource {
    private static final String PURPOSE = "用于党组织换届选举中确认党员身份、党员权利和应到会人数；身份证号和电话加密保存，仅供资格联审和会议通知使用。";
    private static final String PURPOSE_EN =
            "Kept to establish membership, rights and the number expected at the meeting; identity number and "
                    + "telephone are encrypted and used for the joint review and the notice of the meeting only.";

    private final OwnRecord own;

    @Activate
    public OwnRecordResource(@Reference OwnRecord own) {
        this.own = own;
    }

    /** What is kept, and what for. */
    public record OwnView(List<MemberView> records, String purpose, String purposeEn) {}

    /** A wish. */
    public record WishBody(
            @Nullable String memberId,
            @Nullable String column,
            @Nullable String value,
            @Nullable String reason) {}

    /** The records linked to this sign-in. */
    @GET
    public OwnView mine() {
        List<MemberView> records = own.mine().stream()
                .map(o -> MemberView.of(o.member(), o.entitlement(), o.contact()))
                .toList();
        return new OwnView(records, PURPOSE, PURPOSE_EN);
    }

    /** Asks for a correction. */
    @POST
    @Path("/corrections")
    public Response ask(WishBody body) {
        Column column = Body.code("column", body.column(), Column.class);
        String value = column.optional()
                ? Body.optionalText("value", body.value(), 200)
                : Body.text("value", body.value(), 200);
        CorrectionView asked = CorrectionView.of(own.ask(
                Refs.member(Body.text("memberId", body.memberId(), 36)), column, value, Refs.reason(body.reason())));
        return Response.status(Response.Status.CREATED).entity(asked).build();
    }

    /** Own requests, newest first. */
    @GET
    @Path("/corrections")
    public List<CorrectionView> asked() {
        return own.asked().stream().map(CorrectionView::of).toList();
    }
}
