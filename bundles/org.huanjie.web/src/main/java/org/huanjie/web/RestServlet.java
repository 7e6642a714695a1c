// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.ws.rs.core.Application;
import javax.ws.rs.ext.RuntimeDelegate;
import org.apache.cxf.jaxrs.impl.RuntimeDelegateImpl;
import org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet;
import org.huanjie.api.web.RestResource;

/** CXF over one fixed set of resources. */
final class RestServlet extends CXFNonSpringJaxrsServlet {
    private static final long serialVersionUID = 1L;

    static {
        // our private copy of the JAX-RS API would otherwise look for another implementation by name
        RuntimeDelegate.setInstance(new RuntimeDelegateImpl());
    }

    RestServlet(Collection<RestResource> resources) {
        super(new Resources(resources));
    }

    private static final class Resources extends Application {
        private final Set<Object> singletons = new LinkedHashSet<>();

        Resources(Collection<RestResource> resources) {
            singletons.addAll(resources);
            singletons.add(new JacksonJsonProvider(new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)));
        }

        @Override
        public Set<Object> getSingletons() {
            return singletons;
        }
    }
}
