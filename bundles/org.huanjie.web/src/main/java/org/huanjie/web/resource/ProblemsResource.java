// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.resource;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.ProblemCodes;
import org.huanjie.api.error.Refused;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.session.OpenToAll;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The published list of refusal codes of the modules present (拒绝代码表). */
@Component(service = RestResource.class)
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
public final class ProblemsResource implements RestResource {
    private final List<ProblemCodes> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(ProblemCodes codes) {
        sources.add(codes);
    }

    void remove(ProblemCodes codes) {
        sources.remove(codes);
    }

    /** All codes, sorted. */
    @GET
    @OpenToAll
    public Collection<Code> all() {
        return codes().values();
    }

    /** One code: what the {@code type} of a problem document points to. */
    @GET
    @Path("/{code}")
    @OpenToAll
    public Code one(@PathParam("code") String code) {
        Code found = codes().get(code);
        if (found == null) {
            throw Refused.notFound("code", code);
        }
        return found;
    }

    private Map<String, Code> codes() {
        Map<String, Code> codes = new TreeMap<>();
        sources.stream().flatMap(s -> s.codes().stream()).forEach(c -> codes.put(c.code(), Code.of(c)));
        return codes;
    }

    /** A code as published. */
    public record Code(String code, int status, String title, String titleEn) {
        static Code of(ProblemCode code) {
            return new Code(code.code(), code.status(), code.titleZh(), code.titleEn());
        }
    }
}
