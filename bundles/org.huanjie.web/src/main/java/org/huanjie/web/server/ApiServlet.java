// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.web.context.HuanjieContext;
import org.huanjie.web.problem.Failure;
import org.huanjie.web.problem.Failures;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one servlet of {@code /huanjie/api/v1}. It stays while endpoints change behind it, so no request falls into a gap; until the
 * first one is there, it says that the server is starting or the database is away.
 */
@Component(
        service = {Servlet.class, ApiServlet.class},
        property = {
            HuanjieContext.SELECT,
            "osgi.http.whiteboard.servlet.name=huanjie-api",
            "osgi.http.whiteboard.servlet.pattern=/api/v1/*"
        })
public final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Failures failures;
    private transient volatile @Nullable Endpoint endpoint;

    @Activate
    public ApiServlet(@Reference Failures failures) {
        this.failures = failures;
    }

    /**
     * Lets the endpoint answer from now on.
     *
     * @return the endpoint that answered until now, for closing once its last request is through
     */
    synchronized @Nullable Endpoint serve(@Nullable Endpoint next) throws ServletException {
        if (next != null) {
            next.init(getServletConfig());
        }
        Endpoint last = endpoint;
        endpoint = next;
        return last;
    }

    /** True as soon as the container has started the servlet. */
    boolean isReady() {
        return getServletConfig() != null;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Endpoint now = endpoint;
        try {
            if (now == null) {
                ProblemWriter.send(Failure.of(starting()), response);
            } else {
                now.service(request, response);
            }
        } catch (ServletException | RuntimeException e) {
            ProblemWriter.send(failures.of(e), response);
        }
    }

    private static Refused starting() {
        return Refused.because(
                CommonProblem.UNAVAILABLE,
                "系统正在启动，或数据库暂时无法使用。请稍后重试。",
                "The system is starting, or the database is away. Try again later.");
    }
}
