// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import java.util.Locale;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.roster.app.member.ExportRoster;
import org.huanjie.roster.app.member.ExportRoster.Format;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The roster as a file (导出花名册). */
@Component(service = RestResource.class)
@Path("/rosters/{org}/export")
public final class ExportResource implements RestResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ExportRoster export;

    @Activate
    public ExportResource(@Reference ExportRoster export) {
        this.export = export;
    }

    /** The file; {@code contact=full} needs a reason. */
    @GET
    public Response export(
            @PathParam("org") String org,
            @QueryParam("format") @DefaultValue("xlsx") String format,
            @QueryParam("contact") @DefaultValue("masked") String contact,
            @QueryParam("reason") @DefaultValue("") String reason) {
        Format kind = Body.code("format", format.toUpperCase(Locale.ROOT), Format.class);
        if (!contact.equals("masked") && !contact.equals("full")) {
            throw Body.bad("contact", "应为 masked 或 full", "must be masked or full");
        }
        boolean full = contact.equals("full");
        String why = full ? Refs.reason(reason) : Body.optionalText("reason", reason, 200);
        byte[] file = export.export(Refs.org(org), kind, full, why);
        return Response.ok(file, kind == Format.XLSX ? XLSX : "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"roster." + kind.name().toLowerCase(Locale.ROOT) + "\"")
                .build();
    }
}
