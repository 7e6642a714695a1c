// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.security.Actors;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.Versions;
import org.huanjie.core.organisation.AddOrganisation;
import org.huanjie.core.organisation.CorrectOrganisation;
import org.huanjie.core.organisation.ScopedOrganisations;
import org.huanjie.core.organisation.TreeNode;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tree of organisations (组织机构). */
@Component(service = RestResource.class)
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OrganisationsResource implements RestResource {
    private final ScopedOrganisations organisations;
    private final AddOrganisation add;
    private final CorrectOrganisation correct;
    private final Actors actors;
    private final OrganisationViews views;

    @Activate
    public OrganisationsResource(
            @Reference ScopedOrganisations organisations,
            @Reference AddOrganisation add,
            @Reference CorrectOrganisation correct,
            @Reference Actors actors) {
        this.organisations = organisations;
        this.add = add;
        this.correct = correct;
        this.actors = actors;
        this.views = new OrganisationViews(organisations);
    }

    /** What lies directly below a node; below a street with {@code kind=PARTY_ORG} all its Party organisations with particulars. */
    @GET
    public Page<OrganisationView> list(
            @QueryParam("parent") @Nullable String parent,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @Nullable Integer page,
            @QueryParam("size") @Nullable Integer size) {
        OrgId above = new OrgId(
                parent == null || parent.isBlank() ? actors.current().district().value() : parent);
        return Paging.of(page, size).of(views.below(above, kind == null ? "" : kind));
    }

    /** Adds a street, a community or a Party organisation. */
    @POST
    public Response add(OrganisationBody body) {
        OrgKind kind = body.newKind();
        OrganisationView made = kind == OrgKind.PARTY_ORG
                ? OrganisationView.of(
                        add.partyOrg(
                                body.newId(),
                                body.parentId(),
                                body.particulars().checked()),
                        false)
                : OrganisationView.of(add.node(body.newId(), kind, body.parentId(), body.nameOnly()), false);
        return Response.status(Response.Status.CREATED)
                .entity(made)
                .header("ETag", Versions.tag(made.version()))
                .build();
    }

    /** One node. */
    @GET
    @Path("/{id}")
    public Response one(@PathParam("id") String id) {
        OrganisationView found = views.view(organisations.treeNode(new OrgId(id)));
        return Response.ok(found).header("ETag", Versions.tag(found.version())).build();
    }

    /** Corrects a name, or particulars of a Party organisation. */
    @PATCH
    @Path("/{id}")
    public Response correct(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch, OrganisationBody body) {
        body.refuseMove();
        TreeNode node = organisations.treeNode(new OrgId(id));
        if (node.node().kind() == OrgKind.PARTY_ORG) {
            PartyOrg old = organisations.partyOrg(node.node().id());
            Versions.check(ifMatch, old.version());
            correct.correct(node, old, body.particulars().over(old).checked());
        } else {
            Versions.check(ifMatch, node.node().version());
            correct.rename(node, body.nameOnly());
        }
        return Response.noContent().build();
    }
}
