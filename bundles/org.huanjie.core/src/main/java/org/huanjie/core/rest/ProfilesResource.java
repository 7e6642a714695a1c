// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.RestResource;
import org.huanjie.core.profile.OfficeProfiles;
import org.huanjie.core.profile.ProfileDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rule profiles: the law, and layers that only tighten it (规则档案). */
@Component(service = RestResource.class)
@Path("/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProfilesResource implements RestResource {
    private final OfficeProfiles profiles;

    @Activate
    public ProfilesResource(@Reference OfficeProfiles profiles) {
        this.profiles = profiles;
    }

    /** All profiles, bases first. */
    @GET
    public List<ProfileView> list() {
        return profiles.ids().stream()
                .map(profiles::document)
                .map(ProfileView::line)
                .toList();
    }

    /** One profile with the values in force. */
    @GET
    @Path("/{id}")
    public ProfileView one(@PathParam("id") String id) {
        return ProfileView.whole(profiles.document(id), profiles.effective(id));
    }

    /** Adds a layer, written as in profiles.json; every fault is named at once. */
    @POST
    public Response add(Map<String, Object> layer) {
        ProfileDocument document = profiles.add(layer);
        return Response.status(Response.Status.CREATED)
                .entity(ProfileView.line(document))
                .build();
    }
}
