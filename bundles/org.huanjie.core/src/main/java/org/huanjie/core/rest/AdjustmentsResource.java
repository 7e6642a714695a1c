// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgNode;
import org.huanjie.api.web.RestResource;
import org.huanjie.core.organisation.AdjustCommunities;
import org.huanjie.core.organisation.AdjustmentStores;
import org.huanjie.core.organisation.CloseAdjustment;
import org.huanjie.core.organisation.ScopedOrganisations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mergers, renamings and new layouts of a street's communities (设置调整). */
@Component(service = RestResource.class)
@Path("/organisations/{street}/adjustments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AdjustmentsResource implements RestResource {
    private final ScopedOrganisations organisations;
    private final AdjustmentStores stores;
    private final AdjustCommunities open;
    private final CloseAdjustment close;

    @Activate
    public AdjustmentsResource(
            @Reference ScopedOrganisations organisations,
            @Reference AdjustmentStores stores,
            @Reference AdjustCommunities open,
            @Reference CloseAdjustment close) {
        this.organisations = organisations;
        this.stores = stores;
        this.open = open;
        this.close = close;
    }

    /** All adjustments of the street, oldest first. */
    @GET
    public List<AdjustmentView> list(@PathParam("street") String street) {
        OrgNode node = organisations.node(new OrgId(street));
        return stores.adjustments().of(node.district(), node.id()).stream()
                .map(AdjustmentView::of)
                .toList();
    }

    /** Opens an adjustment. */
    @POST
    public Response open(@PathParam("street") String street, AdjustmentBody body) {
        OrgNode node = organisations.node(new OrgId(street));
        AdjustmentView made = AdjustmentView.of(open.open(body.checked(node.district(), node.id())));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    /** Closes it; the tree changes now. */
    @POST
    @Path("/{id}/closing")
    public AdjustmentView close(@PathParam("street") String street, @PathParam("id") String id) {
        return AdjustmentView.of(close.close(new OrgId(street), id));
    }
}
