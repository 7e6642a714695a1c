// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.servlet.Servlet;
import org.huanjie.api.web.RestResource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Publishes the resources of the slices that are present. JAX-RS fixes its resources when a servlet starts, so each coming or
 * going lays a new servlet under the same path.
 */
@Component(service = RestServer.class, immediate = true)
public final class RestServer {
    private static final Map<String, Object> WHITEBOARD = Map.of(
            "osgi.http.whiteboard.servlet.name", "huanjie-api",
            "osgi.http.whiteboard.servlet.pattern", "/huanjie/api/v1/*");

    private final Set<RestResource> resources = new LinkedHashSet<>();
    private @Nullable BundleContext context;
    private @Nullable ServiceRegistration<Servlet> servlet;

    @Activate
    synchronized void start(BundleContext bundleContext) {
        context = bundleContext;
        publish();
    }

    @Deactivate
    synchronized void stop() {
        withdraw();
        context = null;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    synchronized void add(RestResource resource) {
        resources.add(resource);
        publish();
    }

    synchronized void remove(RestResource resource) {
        resources.remove(resource);
        publish();
    }

    private void publish() {
        if (context == null) {
            return;
        }
        withdraw();
        servlet = context.registerService(
                Servlet.class, new RestServlet(resources), FrameworkUtil.asDictionary(WHITEBOARD));
    }

    private void withdraw() {
        if (servlet != null) {
            servlet.unregister();
            servlet = null;
        }
    }
}
