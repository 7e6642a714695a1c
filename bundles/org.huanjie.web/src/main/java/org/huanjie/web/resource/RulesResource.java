// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.rule.Profiles;
import org.huanjie.api.rule.RuleCalculator;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.rule.RuleKinds;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.act.OwnTransaction;
import org.huanjie.web.session.OpenToAll;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The rule calculator (规则测算), open to all: the law is public, and it reads no data of anybody. */
@Component(service = RestResource.class)
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RulesResource implements RestResource {
    private final Profiles profiles;
    private final List<RuleKinds> sources = new CopyOnWriteArrayList<>();

    @Activate
    public RulesResource(@Reference Profiles profiles) {
        this.profiles = profiles;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(RuleKinds kinds) {
        sources.add(kinds);
    }

    void remove(RuleKinds kinds) {
        sources.remove(kinds);
    }

    /** The kinds that can be asked for, of the modules present. */
    @GET
    @OpenToAll
    public Kinds kinds() {
        return new Kinds(calculator().kinds());
    }

    /** One question {@code {kind, profile, input}} gets one answer; a list of questions gets a list of answers in its order. */
    @POST
    @Path("/evaluate")
    @OpenToAll
    @OwnTransaction
    public Object evaluate(JsonNode body) {
        RuleCalculator calculator = calculator();
        return body.isArray()
                ? all(calculator, body)
                : RuleQuestion.read("", body).answer(calculator);
    }

    private static List<Object> all(RuleCalculator calculator, JsonNode body) {
        RuleQuestion.checkLength(body);
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            answers.add(RuleQuestion.read("[" + i + "].", body.get(i)).answer(calculator));
        }
        return answers;
    }

    private RuleCalculator calculator() {
        List<RuleKind> kinds = sources.stream().flatMap(s -> s.kinds().stream()).toList();
        return new RuleCalculator(kinds, profiles);
    }

    /** Names of the kinds, sorted. */
    public record Kinds(Set<String> kinds) {}
}
