// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.util.List;
import javax.servlet.Filter;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.harness.WebServer;
import org.huanjie.web.problem.Failures;
import org.huanjie.web.session.Surroundings;

/** The servlets of the bundle, put together by hand. */
public final class Assembled {
    private final ApiServlet api;
    private final EndpointParts parts;
    private final Failures failures;
    private final Surroundings surroundings;

    public Assembled(Failures failures, Surroundings surroundings, WebServer web) {
        this.failures = failures;
        this.surroundings = surroundings;
        this.api = new ApiServlet(failures);
        this.parts = new EndpointParts(web.core, surroundings, failures);
    }

    public HttpServlet api() {
        return api;
    }

    public HttpServlet nothingHere() {
        return new NothingHere();
    }

    public HttpServlet errorPage() {
        return new ErrorPage(failures);
    }

    public Filter headers() {
        return new SecurityHeaders(surroundings);
    }

    public void serve(List<RestResource> resources) throws ServletException {
        api.serve(parts.endpoint(resources, resource -> true));
    }
}
