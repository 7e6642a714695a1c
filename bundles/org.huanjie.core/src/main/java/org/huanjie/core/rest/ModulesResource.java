// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import java.util.Set;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.core.module.StoredSwitches;
import org.huanjie.core.module.SwitchModule;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which modules are installed, and which are enabled for a street office (模块开关). */
@Component(service = RestResource.class)
@Path("/modules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ModulesResource implements RestResource {
    private final StoredSwitches switches;
    private final SwitchModule change;
    private final Organisations organisations;

    @Activate
    public ModulesResource(
            @Reference StoredSwitches switches,
            @Reference SwitchModule change,
            @Reference Organisations organisations) {
        this.switches = switches;
        this.change = change;
        this.organisations = organisations;
    }

    /** A module. */
    public record ModuleView(String module, String name, boolean installed, boolean enabled) {}

    /** The switch. */
    public record Enabled(@Nullable Boolean enabled) {}

    /** All modules and their state for a street. */
    @GET
    public List<ModuleView> list(@QueryParam("street") @Nullable String street) {
        OrgId at = organisations.streetOf(new OrgId(Body.text("street", street, 36)));
        Set<ModuleName> off = switches.off(at);
        return switches.known().stream()
                .map(module -> new ModuleView(
                        module.name(),
                        module.zh(),
                        switches.installed(module),
                        switches.installed(module) && !off.contains(module)))
                .toList();
    }

    /** Switches a module on or off. */
    @PUT
    @Path("/{street}/{module}")
    public Response put(@PathParam("street") String street, @PathParam("module") String module, Enabled body) {
        List<String> known = switches.known().stream().map(ModuleName::name).toList();
        ModuleName wanted = ModuleName.of(Body.code("module", module, known));
        change.put(wanted, new OrgId(street), Body.flag("enabled", body.enabled()));
        return Response.noContent().build();
    }
}
