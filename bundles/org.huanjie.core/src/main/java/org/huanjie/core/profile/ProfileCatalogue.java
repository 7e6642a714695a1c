// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.ProfileTightening;
import org.huanjie.api.rule.Profiles;

/**
 * The catalogue of rule profiles (规则档案目录): the shipped ones and the layers an office has added, each checked when it comes
 * in. Safe for use by several threads; a reader sees a layer whole or not at all.
 */
public final class ProfileCatalogue implements Profiles, ProfileTightening {
    private static final String SHIPPED = "/profiles/profiles.json";

    private volatile Map<String, Entry> entries = Map.of();
    private volatile Map<String, String> vocabulary = Map.of();

    private ProfileCatalogue() {}

    /** The catalogue as shipped: reg-2020, street-plan-2015, reg-1990. */
    public static ProfileCatalogue shipped() {
        try (InputStream in = ProfileCatalogue.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the bundle holds no " + SHIPPED);
            }
            return of(ProfileFile.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped rule profiles cannot be read", e);
        }
    }

    /** A catalogue of documents in which each comes after what it builds on; they define the vocabulary of parameters. */
    static ProfileCatalogue of(List<ProfileDocument> documents) {
        ProfileCatalogue catalogue = new ProfileCatalogue();
        Map<String, String> words = new TreeMap<>();
        documents.forEach(document -> document.params().forEach((name, entry) -> {
            if (entry.get("type") instanceof String type) {
                words.put(name, type);
            }
        }));
        catalogue.vocabulary = Map.copyOf(words);
        // a layer may stand in the file before a base it does not need
        documents.forEach(catalogue::put);
        return catalogue;
    }

    /**
     * Adds a layer after checking it against what it extends.
     *
     * @param layer a document as {@link ProfileDocument#of} reads it; its status becomes {@code ADDED}
     * @return the profile now in force under its id
     * @throws Refused already-exists, profile-invalid, profile-unknown-parameter, profile-looser (all faults at once),
     *     profile-read-only if it extends a repealed base
     */
    public synchronized EffectiveProfile add(ProfileDocument layer) {
        if (layer.base()) {
            throw Refused.field(
                    ProfileProblem.INVALID,
                    "kind",
                    "只能增加 LAYER；法规本身随软件发布。",
                    "Only a LAYER can be added; bases of law come with the software.");
        }
        return put(layer.asAdded());
    }

    private EffectiveProfile put(ProfileDocument document) {
        if (entries.containsKey(document.id())) {
            throw Refused.field(
                    CommonProblem.ALREADY_EXISTS,
                    "id",
                    "规则档案“" + document.id() + "”已经存在。请换一个 id；生效的规则档案不能改写。",
                    "Profile '" + document.id()
                            + "' exists already. Choose another id; a profile in force is not rewritten.");
        }
        Layering layering = new Layering(below(document), document.base(), vocabulary);
        EffectiveProfile profile = layering.lay(document.id(), document.params());
        if (!layering.problems().isEmpty()) {
            throw Refused.all(layering.problems());
        }
        Map<String, Entry> next = new LinkedHashMap<>(entries);
        next.put(document.id(), new Entry(document, profile));
        entries = next;
        return profile;
    }

    private EffectiveProfile below(ProfileDocument document) {
        if (document.below().isEmpty()) {
            return EffectiveProfile.empty();
        }
        Entry entry = entries.get(document.below());
        if (entry == null) {
            throw Refused.field(
                    ProfileProblem.INVALID,
                    "extends",
                    "没有名为“" + document.below() + "”的规则档案，可用的是 " + ids() + "。",
                    "There is no profile '" + document.below() + "' to build on; known ones are " + ids() + ".");
        }
        if (!document.base() && entry.document().status().equals(ProfileDocument.READ_ONLY)) {
            throw Refused.field(
                    ProfileProblem.READ_ONLY,
                    "extends",
                    "“" + entry.document().title() + "”已经废止，只供查阅旧案，不能在其上增加规则。",
                    "Profile '" + document.below()
                            + "' is repealed and for reading old cycles only; nothing can build on it.");
        }
        return entry.profile();
    }

    @Override
    public EffectiveProfile effective(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(Entry::profile)
                .orElseThrow(() -> Refused.notFound("profile", id));
    }

    /** The document of this id as written. @throws Refused not-found */
    public ProfileDocument document(String id) {
        return Optional.ofNullable(entries.get(id))
                .map(Entry::document)
                .orElseThrow(() -> Refused.notFound("profile", id));
    }

    @Override
    public List<String> ids() {
        List<String> ids = new ArrayList<>();
        entries.values().stream()
                .filter(e -> e.document().base())
                .forEach(e -> ids.add(e.document().id()));
        entries.values().stream()
                .filter(e -> !e.document().base())
                .forEach(e -> ids.add(e.document().id()));
        return List.copyOf(ids);
    }

    @Override
    public Tightened tighten(Profile base, String id, Map<String, ?> proposed) {
        EffectiveProfile below = base instanceof EffectiveProfile known ? known : effective(base.id());
        Map<String, Map<String, Object>> named = new LinkedHashMap<>();
        proposed.forEach((name, value) -> named.put(name, ProfileDocument.entry(value)));
        Layering layering = new Layering(below, false, vocabulary);
        EffectiveProfile tightened = layering.lay(id, named);
        return new Tightened(tightened, layering.problems());
    }

    private record Entry(ProfileDocument document, EffectiveProfile profile) {}
}
