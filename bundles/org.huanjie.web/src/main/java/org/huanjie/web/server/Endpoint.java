// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.util.List;
import java.util.Map;
import javax.servlet.ServletConfig;
import javax.ws.rs.ext.RuntimeDelegate;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.service.invoker.Invoker;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;

/** CXF over one fixed set of resources; when the set changes, a new endpoint takes the place of the old one. */
final class Endpoint extends CXFNonSpringServlet {
    private static final long serialVersionUID = 1L;

    static {
        // our private copy of the JAX-RS API would otherwise look for another implementation by name
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }

    private final transient List<Object> resources;
    private final transient List<Object> providers;
    private final transient Invoker invoker;

    Endpoint(List<Object> resources, List<Object> providers, Invoker invoker) {
        this.resources = List.copyOf(resources);
        this.providers = List.copyOf(providers);
        this.invoker = invoker;
    }

    @Override
    protected void loadBus(ServletConfig config) {
        super.loadBus(config);
        JAXRSServerFactoryBean server = new JAXRSServerFactoryBean();
        server.setBus(getBus());
        server.setAddress("/");
        server.setServiceBeans(resources);
        server.setProviders(providers);
        server.setInvoker(invoker);
        // a refusal that brings a body of its own is mapped all the same
        server.setProperties(Map.of("support.wae.spec.optimization", false));
        server.create();
    }
}
