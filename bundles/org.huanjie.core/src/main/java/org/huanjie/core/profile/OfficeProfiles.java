// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huanjie.api.audit.AuditEntry;
import org.huanjie.api.audit.AuditTrail;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.ProfileTightening;
import org.huanjie.api.rule.Profiles;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.api.transaction.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The shipped rule profiles together with the layers that the acting person's district has added (规则档案). A layer never changes
 * once added, so it is kept in memory after the first reading; one that another node has added is looked for in the database.
 */
@Component(service = {Profiles.class, ProfileTightening.class, OfficeProfiles.class})
public final class OfficeProfiles implements Profiles, ProfileTightening {
    private final Transactions transactions;
    private final Actors actors;
    private final LayerStore store;
    private final AuditTrail audit;
    private final ProfileCatalogue shipped = ProfileCatalogue.shipped();
    private final Map<DistrictId, ProfileCatalogue> catalogues = new ConcurrentHashMap<>();

    @Activate
    public OfficeProfiles(
            @Reference Transactions transactions,
            @Reference Actors actors,
            @Reference LayerStore store,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.actors = actors;
        this.store = store;
        this.audit = audit;
    }

    @Override
    public EffectiveProfile effective(String id) {
        return holding(id).effective(id);
    }

    /** The document of this id as written. @throws Refused not-found */
    public ProfileDocument document(String id) {
        return holding(id).document(id);
    }

    /** The catalogue that knows the profile, if any does; without a sign-in only the shipped ones are known. */
    private ProfileCatalogue holding(String id) {
        Optional<DistrictId> district = district();
        if (shipped.ids().contains(id) || district.isEmpty()) {
            return shipped;
        }
        ProfileCatalogue known = catalogues.get(district.get());
        return known != null && known.ids().contains(id) ? known : read(district.get());
    }

    private Optional<DistrictId> district() {
        try {
            return Optional.of(actors.current().district());
        } catch (Refused nobodySignedIn) {
            return Optional.empty();
        }
    }

    /** Kept only once the act has been committed: a layer that this act has added may yet be refused, and be added otherwise elsewhere. */
    private ProfileCatalogue read(DistrictId district) {
        return transactions.required(() -> {
            ProfileCatalogue read = catalogueOf(store.layers(district));
            transactions.afterCommit(() -> catalogues.put(district, read));
            return read;
        });
    }

    private static ProfileCatalogue catalogueOf(List<Map<String, Object>> layers) {
        ProfileCatalogue catalogue = ProfileCatalogue.shipped();
        layers.forEach(layer -> catalogue.add(ProfileDocument.of(layer)));
        return catalogue;
    }

    @Override
    public List<String> ids() {
        return district().map(this::read).orElse(shipped).ids();
    }

    @Override
    public Tightened tighten(Profile base, String id, Map<String, ?> proposed) {
        return shipped.tighten(base instanceof EffectiveProfile ? base : effective(base.id()), id, proposed);
    }

    /**
     * Adds a layer.
     *
     * @param layer a JSON object as profiles.json writes it
     * @throws Refused right-missing, already-exists, profile-invalid, profile-unknown-parameter, profile-looser (all faults at once)
     */
    public ProfileDocument add(Map<String, Object> layer) {
        DistrictId district = actors.current().district();
        return transactions.required(() -> {
            requireRight();
            ProfileDocument document = ProfileDocument.of(layer);
            List<Map<String, Object>> layers = new ArrayList<>(store.layers(district));
            catalogueOf(layers).add(document);
            store.add(district, layers.size() + 1, document.id(), layer);
            audit.record(AuditEntry.of(
                    district.value(),
                    "profile-added",
                    "profile:" + document.id(),
                    Map.of("extends", document.below())));
            return document;
        });
    }

    private void requireRight() {
        boolean held = actors.current().grants().stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR || grant.role() == Role.STREET_LEADER);
        if (!held) {
            throw Refused.field(
                    CommonProblem.RIGHT_MISSING,
                    "role",
                    "增加规则档案需要“" + Role.ADMINISTRATOR.zh() + "”或“" + Role.STREET_LEADER.zh() + "”职责。请由有职责的人员办理。",
                    "Adding a rule profile takes the role ADMINISTRATOR or STREET_LEADER. Let someone act who holds"
                            + " it.");
        }
    }
}
