// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Versions;
import org.huanjie.roster.app.member.KeepMember;
import org.huanjie.roster.app.member.ReadRoster;
import org.huanjie.roster.app.port.MemberStore.Filter;
import org.huanjie.roster.domain.member.Member;
import org.huanjie.roster.domain.member.MemberType;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The members of an organisation (党员花名册). */
@Component(service = RestResource.class)
@Path("/rosters/{org}/members")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MembersResource implements RestResource {
    private final ReadRoster read;
    private final KeepMember keep;

    @Activate
    public MembersResource(@Reference ReadRoster read, @Reference KeepMember keep) {
        this.read = read;
        this.keep = keep;
    }

    /** A page of members in the order of the roster. */
    @GET
    public Page<MemberView> page(
            @PathParam("org") String org,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("birth") @DefaultValue("") String birth,
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("page") @Nullable Integer page,
            @QueryParam("size") @Nullable Integer size) {
        Filter filter = new Filter(
                Body.optionalText("name", name, 60),
                birth(birth),
                type.isEmpty() ? "" : Body.code("type", type, MemberType.class).name());
        Page<ReadRoster.Seen> found = read.page(Refs.org(org), filter, Paging.of(page, size));
        return new Page<>(
                found.items().stream().map(MembersResource::view).toList(), found.page(), found.size(), found.total());
    }

    private static String birth(String text) {
        if (!text.matches("(\\d{4}(-\\d{2}(-\\d{2})?)?)?")) {
            throw Body.bad("birth", "应写作 1985、1985-07 或 1985-07-16", "must be 1985, 1985-07 or 1985-07-16");
        }
        return text;
    }

    /** Registers one person by hand. */
    @POST
    public Response register(@PathParam("org") String org, MemberBody body) {
        OrgId organisation = Refs.org(org);
        Member made = keep.register(organisation, body.form(), body.why());
        return Response.status(Response.Status.CREATED)
                .entity(view(read.one(organisation, made.id())))
                .header("ETag", Versions.tag(made.version()))
                .build();
    }

    static MemberView view(ReadRoster.Seen seen) {
        return MemberView.of(seen.member(), seen.entitlement(), seen.contact());
    }
}
