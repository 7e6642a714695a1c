// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.huanjie.api.web.ApiFragment;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.context.HuanjieContext;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code /huanjie/api/openapi.json}: the interface as it stands now; what is not installed is not described. */
@Component(
        service = Servlet.class,
        property = {
            HuanjieContext.SELECT,
            "osgi.http.whiteboard.servlet.name=huanjie-openapi",
            "osgi.http.whiteboard.servlet.pattern=/api/openapi.json"
        })
public final class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String version;
    private final transient List<RestResource> resources = new CopyOnWriteArrayList<>();
    private final transient List<ApiFragment> fragments = new CopyOnWriteArrayList<>();

    @Activate
    public OpenApiServlet(BundleContext context) {
        this(context.getBundle().getVersion().toString());
    }

    OpenApiServlet(String version) {
        this.version = version;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(RestResource resource) {
        resources.add(resource);
    }

    void remove(RestResource resource) {
        resources.remove(resource);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFragment(ApiFragment fragment) {
        fragments.add(fragment);
    }

    void removeFragment(ApiFragment fragment) {
        fragments.remove(fragment);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = document();
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    byte[] document() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        resources.forEach(resource -> classes.add(resource.getClass()));
        return Fragments.merge(ApiDocument.of(classes, version), fragments);
    }
}
