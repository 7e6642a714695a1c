// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.util.List;
import java.util.function.Predicate;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.api.web.IdempotencyStore;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.act.ActInvoker;
import org.huanjie.web.act.BodyFilter;
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
    private final Actors actors;
    private final Transactions transactions;
    private final IdempotencyStore kept;
    private final JsonBody json = new JsonBody(StrictJson.mapper());
    private final List<Object> providers;

    @Activate
    public EndpointParts(
            @Reference Actors actors,
            @Reference Transactions transactions,
            @Reference IdempotencyStore kept,
            @Reference SignIn signIn,
            @Reference Edge edge) {
        this.actors = actors;
        this.transactions = transactions;
        this.kept = kept;
        this.providers = List.of(
                new SessionFilter(signIn, edge.surroundings()),
                new BodyFilter(),
                json,
                new FailureMapper(edge.failures()),
                new HttpFailureMapper(edge.failures()));
    }

    /** Failures and surroundings, which need no other bundle. */
    @Component(service = Edge.class)
    public static final class Edge {
        private final Failures failures;
        private final Surroundings surroundings;

        @Activate
        public Edge(@Reference Failures failures, @Reference Surroundings surroundings) {
            this.failures = failures;
            this.surroundings = surroundings;
        }

        Failures failures() {
            return failures;
        }

        Surroundings surroundings() {
            return surroundings;
        }
    }

    /** An endpoint over these resources. */
    Endpoint endpoint(List<RestResource> resources, Predicate<Object> present) {
        return new Endpoint(
                List.copyOf(resources), providers, new ActInvoker(actors, transactions, kept, json, present));
    }
}
