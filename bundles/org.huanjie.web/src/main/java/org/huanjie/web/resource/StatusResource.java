// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.resource;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.problem.Incidents;
import org.huanjie.web.session.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What anyone may know of a running server: its version, the modules installed, whether people can sign in. */
@Component(service = RestResource.class)
@Path("/status")
@Produces(MediaType.APPLICATION_JSON)
public final class StatusResource implements RestResource {
    private final String version;
    private final DatabaseProbe database;
    private final Incidents incidents;
    private final Map<InstalledModule, String> modules = new ConcurrentHashMap<>();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SignIn signIn;

    @Activate
    public StatusResource(BundleContext context, @Reference DatabaseProbe database, @Reference Incidents incidents) {
        this.version = context.getBundle().getVersion().toString();
        this.database = database;
        this.incidents = incidents;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(InstalledModule module) {
        modules.put(module, module.name().name());
    }

    void remove(InstalledModule module) {
        modules.remove(module);
    }

    /** The status; 503 while the database is away, with the same body. */
    @GET
    @OpenToAll
    public Response status() {
        boolean up = database.answers();
        List<String> names = modules.values().stream().distinct().sorted().toList();
        Status status = new Status(version, names, up ? "UP" : "DOWN", up && signIn != null, incidents.bugs());
        return (up ? Response.ok() : Response.status(503).header("Retry-After", "10"))
                .entity(status)
                .build();
    }

    /**
     * The status.
     *
     * @param database UP or DOWN
     * @param ready true if people can sign in: tables are laid, the first account is there
     * @param failures failures of the software answered since the start; 0 is what is expected
     */
    public record Status(String version, List<String> modules, String database, boolean ready, int failures) {}
}
