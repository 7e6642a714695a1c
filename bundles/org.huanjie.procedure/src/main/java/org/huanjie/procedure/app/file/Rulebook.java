// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Profiles;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.DefinitionPin;
import org.huanjie.procedure.domain.casefile.ProfilePin;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the definition and the profile that a case pins. What is pinned never changes, so it is read once. */
@Component(service = Rulebook.class)
public final class Rulebook {

    private final Shelves shelves;
    private final Profiles profiles;
    private final ProcedureDefinition statute = DefinitionReader.shipped();
    private final Map<String, ProcedureDefinition> definitions = new ConcurrentHashMap<>();

    @Activate
    public Rulebook(@Reference Shelves shelves, @Reference Profiles profiles) {
        this.shelves = shelves;
        this.profiles = profiles;
        definitions.put(statute.hash(), statute);
    }

    /** The statutory procedure as shipped. */
    public ProcedureDefinition statute() {
        return statute;
    }

    /** What this case is judged by. */
    public Ruling of(CaseRecord election) {
        ProcedureDefinition definition =
                definitions.computeIfAbsent(election.definition().digest(), digest -> read(election));
        return new Ruling(definition, statute, profile(election.profile().id()));
    }

    /** The profile of this id. */
    public Profile profile(String id) {
        return profiles.effective(id);
    }

    /** Definition and profile as a new case pins them. */
    public record Pinned(DefinitionPin definition, ProfilePin profile) {}

    /** What a new case of the street pins: the statute; its text is kept with the case. */
    public Pinned inForce(DistrictId district, OrgId street, String profile) {
        DefinitionPin pin = new DefinitionPin(statute.id(), statute.version(), statute.hash());
        shelves.definitions().keep(district, pin, DefinitionReader.shippedText());
        return new Pinned(pin, new ProfilePin(profile, profile(profile).digest()));
    }

    private ProcedureDefinition read(CaseRecord election) {
        return shelves.definitions()
                .definition(election.district(), election.definition().digest())
                .map(DefinitionReader::read)
                .orElseThrow(() -> new IllegalStateException("pinned definition missing: " + election.definition()));
    }
}
