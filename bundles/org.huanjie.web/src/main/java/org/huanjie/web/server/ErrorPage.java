// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.io.IOException;
import javax.servlet.RequestDispatcher;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.huanjie.web.context.HuanjieContext;
import org.huanjie.web.problem.Failures;
import org.huanjie.web.problem.HttpRefusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stands in for the container's own error pages under {@code /huanjie}, which would show its name and version in HTML. */
@Component(
        service = Servlet.class,
        property = {
            HuanjieContext.SELECT,
            "osgi.http.whiteboard.servlet.name=huanjie-error-page",
            "osgi.http.whiteboard.servlet.errorPage=4xx",
            "osgi.http.whiteboard.servlet.errorPage=5xx",
            "osgi.http.whiteboard.servlet.errorPage=java.lang.Throwable"
        })
public final class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Failures failures;

    @Activate
    public ErrorPage(@Reference Failures failures) {
        this.failures = failures;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (thrown instanceof Throwable failure) {
            ProblemWriter.send(failures.of(failure), response);
        } else if (status instanceof Integer code && code >= 500) {
            ProblemWriter.send(failures.of(new IllegalStateException("the container answered " + code)), response);
        } else {
            ProblemWriter.send(HttpRefusal.of(status instanceof Integer code ? code : 404), response);
        }
    }
}
