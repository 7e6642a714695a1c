// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.security.Session;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.act.Call;
import org.huanjie.web.act.GroundFloor;
import org.huanjie.web.act.OwnTransaction;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in and out (登录、退出). */
@Component(service = RestResource.class)
@Path("/session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SessionResource implements RestResource {
    private final GroundFloor core;
    private final Surroundings surroundings;

    @Activate
    public SessionResource(@Reference GroundFloor core, @Reference Surroundings surroundings) {
        this.core = core;
        this.surroundings = surroundings;
    }

    /** Login and password of a local account. */
    public record Credentials(
            @Nullable String login, @Nullable String password) {}

    /** The old password and the one that replaces it. */
    public record NewPassword(
            @Nullable String oldPassword, @Nullable String newPassword) {}

    /** Opens a session; a session that the browser still holds ends, so that no token is ever taken over. */
    @POST
    @OpenToAll
    @OwnTransaction
    public Response open(Credentials credentials) {
        Call call = Call.current();
        String login = Body.text("login", credentials.login(), 64);
        String password = Body.secret("password", credentials.password(), 200);
        String address = surroundings.client(call.peer(), call.header("X-Forwarded-For"));
        Session session = core.signIn().signIn(login, password, address);
        call.session().ifPresent(old -> core.signIn().end(old.token()));
        String cookie =
                SessionCookie.set(session.token(), surroundings.secure(call.isSecure()), surroundings.crossSite());
        return Response.ok(SessionView.of(session)).header("Set-Cookie", cookie).build();
    }

    /** Who is signed in. */
    @GET
    @BeforePasswordChange
    public SessionView look() {
        return SessionView.of(Call.current().requireSession());
    }

    /** Ends the session. */
    @DELETE
    @BeforePasswordChange
    @OwnTransaction
    public Response end() {
        Call call = Call.current();
        core.signIn().end(call.requireSession().token());
        String cookie = SessionCookie.clear(surroundings.secure(call.isSecure()), surroundings.crossSite());
        return Response.noContent().header("Set-Cookie", cookie).build();
    }

    /** Changes one's own password. */
    @POST
    @Path("/password")
    @BeforePasswordChange
    @OwnTransaction
    public Response changePassword(NewPassword change) {
        String oldPassword = Body.secret("oldPassword", change.oldPassword(), 200);
        String newPassword = Body.secret("newPassword", change.newPassword(), 200);
        core.signIn().changePassword(Call.current().requireSession(), oldPassword, newPassword);
        return Response.noContent().build();
    }
}
