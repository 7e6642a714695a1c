// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.security.Actors;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.core.audit.AuditStore;
import org.huanjie.core.audit.ChainCheck;
import org.huanjie.core.audit.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trail of acts of a case, cycle, node or account (审计). */
@Component(service = RestResource.class)
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource implements RestResource {
    private final AuditStore store;
    private final Actors actors;
    private final VisibleStreams visible;

    @Activate
    public AuditResource(@Reference AuditStore store, @Reference Actors actors, @Reference VisibleStreams visible) {
        this.store = store;
        this.actors = actors;
        this.visible = visible;
    }

    /** A page of a stream, with the check of the whole chain. */
    @GET
    @Path("/{stream}")
    public AuditView stream(
            @PathParam("stream") String stream,
            @QueryParam("page") @Nullable Integer page,
            @QueryParam("size") @Nullable Integer size) {
        visible.require(stream);
        List<StoredEvent> all = store.read(actors.current().district(), stream, 1, Integer.MAX_VALUE);
        return new AuditView(
                stream,
                AuditView.Chain.of(ChainCheck.of(all)),
                Paging.of(page, size).of(AuditView.events(all)));
    }
}
