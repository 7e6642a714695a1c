// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.session;

import java.lang.reflect.Method;
import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Session;
import org.huanjie.web.act.Call;
import org.huanjie.web.act.GroundFloor;
import org.huanjie.web.problem.WebProblem;

/** Finds out who asks, and lets writes through only from our own pages. */
public final class SessionFilter implements ContainerRequestFilter {
    private final GroundFloor core;
    private final Surroundings surroundings;

    public SessionFilter(GroundFloor core, Surroundings surroundings) {
        this.core = core;
        this.surroundings = surroundings;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Call call = Call.current();
        Method method = call.method();
        if (call.isWrite()) {
            OriginCheck.check(
                    surroundings.self(call.seenOrigin()),
                    request.getHeaderString("Origin"),
                    request.getHeaderString("Sec-Fetch-Site"));
        }
        if (method.isAnnotationPresent(OpenToAll.class)) {
            session(request).ifPresent(call::bind);
            return;
        }
        Session session = session(request).orElseThrow(SessionFilter::notSignedIn);
        check(session, call, request.getHeaderString(CsrfCheck.HEADER));
        call.bind(session);
    }

    private Optional<Session> session(ContainerRequestContext request) {
        String token = SessionCookie.token(request.getCookies());
        return token.isEmpty() ? Optional.empty() : core.signIn().session(token);
    }

    private static void check(Session session, Call call, @org.jspecify.annotations.Nullable String csrf) {
        if (call.isWrite()) {
            CsrfCheck.check(session, csrf);
        }
        if (session.mustChangePassword() && !call.method().isAnnotationPresent(BeforePasswordChange.class)) {
            throw Refused.because(
                    WebProblem.PASSWORD_CHANGE_REQUIRED,
                    "首次登录须先修改初始密码（POST /session/password），修改后方可办理其他事项。",
                    "The one-time password must be changed first (POST /session/password).");
        }
    }

    private static Refused notSignedIn() {
        return Refused.because(
                CommonProblem.NOT_SIGNED_IN,
                "尚未登录，或登录已失效。请登录（POST /session）后重试。",
                "You are not signed in, or the session has ended. Sign in (POST /session) and try again.");
    }
}
