// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.harness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javax.servlet.DispatcherType;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.problem.Arrivals;
import org.huanjie.web.problem.Failures;
import org.huanjie.web.problem.Incidents;
import org.huanjie.web.server.Assembled;
import org.huanjie.web.session.SessionResource;
import org.huanjie.web.session.Surroundings;

/** Jetty as Karaf carries it, with our context in it. */
final class Served {
    private final Server server = new Server(0);

    Served(WebServer web, List<RestResource> more) {
        Surroundings surroundings = new Surroundings(Settings.defaults());
        Failures failures = new Failures(new Incidents(), Arrivals.of(web.signIn));
        List<RestResource> resources =
                new ArrayList<>(List.of(web.sample, new SessionResource(web.core, surroundings)));
        resources.addAll(more);
        Assembled assembled = new Assembled(failures, surroundings, web);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/huanjie");
        context.addServlet(new ServletHolder(assembled.api()), "/api/v1/*");
        context.addServlet(new ServletHolder(assembled.nothingHere()), "/api/*");
        context.addServlet(new ServletHolder(assembled.errorPage()), "/error-page");
        context.addFilter(
                new FilterHolder(assembled.headers()), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(400, 599, "/error-page");
        context.setErrorHandler(errors);
        server.setHandler(context);
        try {
            server.start();
            assembled.serve(resources);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
