// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.core.people.GrantRoles;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Roles of a person at nodes of the tree (授权). */
@Component(service = RestResource.class)
@Path("/people/{person}/grants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GrantsResource implements RestResource {
    private final GrantRoles grants;

    @Activate
    public GrantsResource(@Reference GrantRoles grants) {
        this.grants = grants;
    }

    /** A role, the node, and the department of a reviewer. */
    public record NewGrant(
            @Nullable String role,
            @Nullable String at,
            @Nullable String qualifier) {}

    /** Gives a role. */
    @POST
    public Response grant(@PathParam("person") String person, NewGrant body) {
        PersonView.GrantView made = PersonView.GrantView.of(grants.grant(
                new PersonId(person),
                Body.code("role", body.role(), Role.class),
                new OrgId(Body.text("at", body.at(), 36)),
                Body.optionalText("qualifier", body.qualifier(), 40)));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Takes it away. */
    @DELETE
    @Path("/{grant}")
    public Response withdraw(@PathParam("person") String person, @PathParam("grant") String grant) {
        grants.withdraw(new PersonId(person), grant);
        return Response.noContent().build();
    }
}
