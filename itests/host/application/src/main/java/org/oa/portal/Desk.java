// SPDX-License-Identifier: Apache-2.0
package org.oa.portal;

import java.io.IOException;
import java.time.Instant;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;

/** The clerk's desk (办公桌面), the host's first page: a servlet by the HTTP whiteboard, without any library. */
@Component(
        service = Servlet.class,
        property = {"osgi.http.whiteboard.servlet.name=oa-desk", "osgi.http.whiteboard.servlet.pattern=/oa/desk"})
public final class Desk extends HttpServlet {

    private final Instant since = Instant.now();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("desk, open since " + since);
    }
}
