// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.huanjie.api.web.Versions;
import org.huanjie.roster.app.member.KeepMember;
import org.huanjie.roster.app.member.OpenContact;
import org.huanjie.roster.app.member.ReadRoster;
import org.huanjie.roster.app.member.RestrictRights;
import org.huanjie.roster.domain.member.MemberDetails.Contact;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One member: details, standing, rights by document, sign-in, contact (党员信息). */
@Component(service = RestResource.class)
@Path("/rosters/{org}/members/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MemberResource implements RestResource {
    private final ReadRoster read;
    private final KeepMember keep;
    private final RestrictRights rights;
    private final OpenContact contacts;

    @Activate
    public MemberResource(
            @Reference ReadRoster read,
            @Reference KeepMember keep,
            @Reference RestrictRights rights,
            @Reference OpenContact contacts) {
        this.read = read;
        this.keep = keep;
        this.rights = rights;
        this.contacts = contacts;
    }

    /** The member. */
    @GET
    public Response one(@PathParam("org") String org, @PathParam("id") String id) {
        return answer(org, id);
    }

    /** Corrects the details. */
    @PUT
    public Response correct(
            @PathParam("org") String org,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            MemberBody body) {
        check(org, id, ifMatch);
        keep.correct(Refs.org(org), Refs.member(id), body.form(), body.why());
        return answer(org, id);
    }

    /** Records punishment, legal state or the end of membership. */
    @PUT
    @Path("/standing")
    public Response standing(
            @PathParam("org") String org,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            StandingBody body) {
        check(org, id, ifMatch);
        rights.standing(Refs.org(org), Refs.member(id), body.checked());
        return answer(org, id);
    }

    /** Sets the rights by document. */
    @PUT
    @Path("/override")
    public Response override(
            @PathParam("org") String org,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            OverrideBody body) {
        check(org, id, ifMatch);
        rights.override(Refs.org(org), Refs.member(id), body.checked());
        return answer(org, id);
    }

    /** Derived rights again. */
    @DELETE
    @Path("/override")
    public Response derived(
            @PathParam("org") String org,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        check(org, id, ifMatch);
        rights.derived(Refs.org(org), Refs.member(id));
        return answer(org, id);
    }

    /** A sign-in. @param person identifier; empty to take it away */
    public record AccountBody(@Nullable String person) {}

    /** Links a sign-in. */
    @PUT
    @Path("/account")
    public Response account(
            @PathParam("org") String org,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AccountBody body) {
        check(org, id, ifMatch);
        rights.account(Refs.org(org), Refs.member(id), Body.optionalText("person", body.person(), 36));
        return answer(org, id);
    }

    /** Why the numbers are needed. */
    public record ReasonBody(@Nullable String reason) {}

    /** Identity number and telephone in full; empty where there is none. */
    public record ContactView(String idNumber, String phone) {}

    /** Hands out the numbers. */
    @POST
    @Path("/contact")
    public ContactView contact(@PathParam("org") String org, @PathParam("id") String id, ReasonBody body) {
        Contact open = contacts.open(Refs.org(org), Refs.member(id), Refs.reason(body.reason()));
        return new ContactView(open.idNumber().value(), open.phone().value());
    }

    private void check(String org, String id, @Nullable String ifMatch) {
        Versions.check(
                ifMatch, read.one(Refs.org(org), Refs.member(id)).member().version());
    }

    private Response answer(String org, String id) {
        MemberView view = MembersResource.view(read.one(Refs.org(org), Refs.member(id)));
        return Response.ok(view).header("ETag", Versions.tag(view.version())).build();
    }
}
