// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.web.RestResource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What anyone may know of a running server: its version and the modules that are installed. */
@Component(service = RestResource.class)
@Path("/status")
public final class StatusResource implements RestResource {
    private final String version;
    private final List<InstalledModule> modules = new CopyOnWriteArrayList<>();

    /** Status of the bundle's own version. */
    @Activate
    public StatusResource(BundleContext context) {
        version = context.getBundle().getVersion().toString();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(InstalledModule module) {
        modules.add(module);
    }

    void remove(InstalledModule module) {
        modules.remove(module);
    }

    /** The status. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Status status() {
        return new Status(
                version, modules.stream().map(m -> m.name().toString()).sorted().toList());
    }

    /** Version of the web bundle and names of the installed modules. */
    public record Status(String version, List<String> modules) {}
}
