// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.offer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.huanjie.api.console.VendorFacts.Offer;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who offers which fact (事实的提供者). What a module of the product offers, and whatever the statute lists, is never answered by
 * anybody else: a vendor's module adds facts and shadows none.
 */
public final class FactOffers {
    private static final Logger LOG = LoggerFactory.getLogger(FactOffers.class);

    private final List<FactSource> ours = new CopyOnWriteArrayList<>();
    private final List<VendorSource> vendors = new CopyOnWriteArrayList<>();
    private final Supplier<Set<FactName>> statute;

    /** @param statute names of the facts that only the product answers, asked when a vendor's module comes */
    public FactOffers(Supplier<Set<FactName>> statute) {
        this.statute = statute;
    }

    /** A module of the product came. */
    public void add(FactSource source) {
        ours.add(source);
    }

    /** A module of another bundle came. */
    public void addOfVendor(FactSource source, String bundle) {
        VendorSource added = new VendorSource(source, bundle);
        vendors.add(added);
        Offer offer = offer(added);
        LOG.info("{} offers facts: {}", bundle, offer.facts());
        if (!offer.ignored().isEmpty()) {
            LOG.warn("{} offers facts that the product answers; they are ignored: {}", bundle, offer.ignored());
        }
    }

    /** It went. */
    public void remove(FactSource source) {
        ours.remove(source);
        List<VendorSource> gone = vendors.stream().filter(v -> v.is(source)).toList();
        vendors.removeAll(gone);
        gone.forEach(VendorSource::close);
    }

    /** The module of the product that offers this fact. */
    public Optional<FactSource> ours(FactName name) {
        return ours.stream().filter(s -> s.offers().contains(name)).findFirst();
    }

    /** Modules of vendors that offer it. */
    public List<VendorSource> vendors(FactName name) {
        return vendors.stream().filter(v -> v.offers().contains(name)).toList();
    }

    /** What vendors offer, for the self-check. */
    public List<Offer> ofVendors() {
        return vendors.stream().map(this::offer).toList();
    }

    private Offer offer(VendorSource vendor) {
        Set<FactName> taken = new HashSet<>(statute.get());
        ours.forEach(s -> taken.addAll(s.offers()));
        return new Offer(vendor.bundle(), vendor.module(), names(vendor, taken, false), names(vendor, taken, true));
    }

    private static List<String> names(VendorSource vendor, Set<FactName> taken, boolean ignored) {
        return vendor.offers().stream()
                .filter(name -> taken.contains(name) == ignored)
                .map(FactName::value)
                .sorted()
                .toList();
    }
}
