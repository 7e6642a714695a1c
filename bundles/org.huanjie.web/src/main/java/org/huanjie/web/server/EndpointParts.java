// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.util.List;
import java.util.function.Predicate;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.act.ActInvoker;
import org.huanjie.web.act.BodyFilter;
import org.huanjie.web.act.GroundFloor;
import org.huanjie.web.json.JsonBody;
import org.huanjie.web.json.StrictJson;
import org.huanjie.web.problem.Failures;
import org.huanjie.web.session.SessionFilter;
import org.huanjie.web.session.Surroundings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What every endpoint is built of: who acts, how JSON is read, how failures are answered. */
@Component(service = EndpointParts.class)
public final class EndpointParts {
    private final GroundFloor core;
    private final JsonBody json = new JsonBody(StrictJson.mapper());
    private final List<Object> providers;

    @Activate
    public EndpointParts(
            @Reference GroundFloor core, @Reference Surroundings surroundings, @Reference Failures failures) {
        this.core = core;
        this.providers = List.of(
                new SessionFilter(core, surroundings),
                new BodyFilter(),
                json,
                new FailureMapper(failures),
                new HttpFailureMapper(failures));
    }

    /** An endpoint over these resources. */
    Endpoint endpoint(List<RestResource> resources, Predicate<Object> present) {
        return new Endpoint(List.copyOf(resources), providers, new ActInvoker(core, json, present));
    }
}
