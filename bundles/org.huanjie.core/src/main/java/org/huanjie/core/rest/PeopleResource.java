// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Versions;
import org.huanjie.core.people.ManagePeople;
import org.huanjie.core.people.Person;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Accounts of the people who sign in (用户). */
@Component(service = RestResource.class)
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource implements RestResource {
    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}._@-]{2,60}");

    private final ManagePeople people;

    @Activate
    public PeopleResource(@Reference ManagePeople people) {
        this.people = people;
    }

    /** Login and name. */
    public record NewPerson(
            @Nullable String login, @Nullable String name) {}

    /** Another name, or an account closed or opened; what is absent stays. */
    public record PersonChange(
            @Nullable String name, @Nullable Boolean enabled) {}

    /** People within the administrator's reach, by login. */
    @GET
    public Page<PersonView> list(
            @QueryParam("page") @Nullable Integer page, @QueryParam("size") @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        return paging.of(
                people.list(paging.offset(), paging.size()).stream()
                        .map(PersonView::line)
                        .toList(),
                people.count());
    }

    /** Adds an account; the answer hands over the one-time password, once. */
    @POST
    public Response add(NewPerson body) {
        String login = Body.text("login", body.login(), 60).toLowerCase(Locale.ROOT);
        if (!LOGIN.matcher(login).matches()) {
            throw Body.bad(
                    "login",
                    "“" + login + "”只能由 2 至 60 个文字、数字和 . _ @ - 组成",
                    "'" + login + "' must be 2 to 60 letters, digits and . _ @ -");
        }
        PersonView made = PersonView.handed(people.add(login, Body.text("name", body.name(), 60)));
        return Response.status(Response.Status.CREATED)
                .entity(made)
                .header("Cache-Control", "no-store")
                .build();
    }

    /** One account with its roles. */
    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        Person person = people.person(new PersonId(id));
        return Response.ok(PersonView.whole(person, people.grants(person.id())))
                .header("ETag", Versions.tag(person.version()))
                .build();
    }

    /** Changes a name, closes or opens an account. */
    @PATCH
    @Path("/{id}")
    public Response change(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, PersonChange body) {
        Person person = people.person(new PersonId(id));
        Versions.check(ifMatch, person.version());
        String name = body.name() == null ? person.name() : Body.text("name", body.name(), 60);
        people.change(person, name, body.enabled() == null ? person.enabled() : body.enabled());
        return Response.noContent().build();
    }

    /** Hands over a new one-time password, once; the account is unlocked and its sessions end. */
    @POST
    @Path("/{id}/password")
    public Response resetPassword(@PathParam("id") String id) {
        return Response.ok(PersonView.handed(people.resetPassword(new PersonId(id))))
                .header("Cache-Control", "no-store")
                .build();
    }
}
