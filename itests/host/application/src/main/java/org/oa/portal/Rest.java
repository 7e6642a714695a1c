// SPDX-License-Identifier: Apache-2.0
package org.oa.portal;

import com.fasterxml.jackson.jaxrs.json.JacksonJsonProvider;
import java.util.List;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Opens the host's REST service (接口) in the CXF of the host, under the path its CXF servlet is set to. */
@Component(service = {})
public final class Rest {

    private final Server server;

    @Activate
    public Rest() {
        JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
        factory.setAddress("/");
        factory.setServiceBeanObjects(new Libraries());
        factory.setProviders(List.of(new JacksonJsonProvider()));
        server = factory.create();
    }

    @Deactivate
    void close() {
        server.destroy();
    }
}
