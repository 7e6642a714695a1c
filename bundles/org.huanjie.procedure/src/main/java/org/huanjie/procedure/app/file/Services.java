// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.procedure.StepListener;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Profiles;
import org.huanjie.api.rule.RuleCalculator;
import org.huanjie.api.rule.RuleKind;
import org.huanjie.api.rule.RuleKinds;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.app.offer.FactOffers;
import org.huanjie.procedure.domain.fact.ProcedureFacts;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** What other modules offer and what comes and goes with them: facts, rules, listeners. */
@Component(service = Services.class)
public final class Services {

    private static final String OURS = "org.huanjie.";

    private final FactOffers facts = new FactOffers(Services::ofTheProcedure);
    private final List<RuleKinds> rules = new CopyOnWriteArrayList<>();

    /** Offers, not listeners: a listener may itself ask the cases, and is made when the first step closes. */
    private final List<ComponentServiceObjects<StepListener>> offers = new CopyOnWriteArrayList<>();

    private final Map<ComponentServiceObjects<StepListener>, StepListener> made = new ConcurrentHashMap<>();

    /** A module that offers facts came. Whose it is says the name of its bundle, not the module that it calls itself. */
    @Reference(
            service = FactSource.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "removeSource")
    void bindSource(FactSource source, ServiceReference<FactSource> offer) {
        String bundle = String.valueOf(offer.getBundle().getSymbolicName());
        if (bundle.startsWith(OURS)) {
            addSource(source);
        } else {
            facts.addOfVendor(source, bundle);
        }
    }

    /** A module of the product offers facts. */
    public void addSource(FactSource source) {
        facts.add(source);
    }

    /** A module that offered facts went. */
    public void removeSource(FactSource source) {
        facts.remove(source);
    }

    /** Names that nobody but the product answers. */
    private static Set<FactName> ofTheProcedure() {
        Set<FactName> names = new HashSet<>(DefinitionReader.shipped().facts().keySet());
        names.addAll(ProcedureFacts.names());
        return names;
    }

    /** A module that offers rules came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRules(RuleKinds kinds) {
        rules.add(kinds);
    }

    /** It went. */
    public void removeRules(RuleKinds kinds) {
        rules.remove(kinds);
    }

    /** A module that moves its objects with the procedure came. */
    @Reference(
            service = StepListener.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    public void addListener(ComponentServiceObjects<StepListener> offer) {
        offers.add(offer);
    }

    /** It went. */
    public void removeListener(ComponentServiceObjects<StepListener> offer) {
        offers.remove(offer);
        made.remove(offer);
    }

    /** Who offers which fact. */
    public FactOffers facts() {
        return facts;
    }

    /** Those who are told when a step closes. */
    public List<StepListener> listeners() {
        return offers.stream()
                .map(offer -> made.computeIfAbsent(offer, ComponentServiceObjects::getService))
                .toList();
    }

    /** The answer of the rule; empty if no module offers it. Impossible numbers are an answer, not a failure. */
    Optional<Answer> rule(String kind, Map<String, ?> input, Profile profile) {
        List<RuleKind> all = rules.stream().flatMap(k -> k.kinds().stream()).toList();
        return all.stream().anyMatch(k -> k.kind().equals(kind))
                ? Optional.of(new RuleCalculator(all, new OneProfile(profile)).evaluate(kind, profile.id(), input))
                : Optional.empty();
    }

    /** The calculator is asked under the profile that the case pins. */
    private record OneProfile(Profile profile) implements Profiles {
        @Override
        public Profile effective(String id) {
            return profile;
        }

        @Override
        public List<String> ids() {
            return List.of(profile.id());
        }
    }
}
