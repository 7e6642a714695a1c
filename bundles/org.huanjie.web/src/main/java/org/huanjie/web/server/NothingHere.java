// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.huanjie.web.context.HuanjieContext;
import org.huanjie.web.problem.HttpRefusal;
import org.osgi.service.component.annotations.Component;

/** Answers what lies under {@code /huanjie/api} and belongs to nobody. */
@Component(
        service = Servlet.class,
        property = {
            HuanjieContext.SELECT,
            "osgi.http.whiteboard.servlet.name=huanjie-nothing-here",
            "osgi.http.whiteboard.servlet.pattern=/api/*"
        })
public final class NothingHere extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.send(HttpRefusal.of(404), response);
    }
}
