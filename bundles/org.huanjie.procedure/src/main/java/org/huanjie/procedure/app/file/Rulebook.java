// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.ProfileTightening;
import org.huanjie.api.rule.Profiles;
import org.huanjie.procedure.app.definition.DefinitionReader;
import org.huanjie.procedure.app.definition.OverlayReader;
import org.huanjie.procedure.app.port.OverlayRecord;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.DefinitionPin;
import org.huanjie.procedure.domain.casefile.ProfilePin;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.refinement.Overlay;
import org.huanjie.procedure.domain.refinement.Refined;
import org.huanjie.procedure.domain.refinement.Refinement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the definition and the profile that a case pins. What is pinned never changes, so it is worked out once. */
@Component(service = Rulebook.class)
public final class Rulebook {

    private final Shelves shelves;
    private final Profiles profiles;
    private final Refinement refinement;
    private final ProcedureDefinition statute = DefinitionReader.shipped();
    private final Map<String, Ruling> rulings = new ConcurrentHashMap<>();

    @Activate
    public Rulebook(@Reference Shelves shelves, @Reference Profiles profiles, @Reference ProfileTightening tightening) {
        this.shelves = shelves;
        this.profiles = profiles;
        this.refinement = new Refinement(tightening);
    }

    /** The statutory procedure as shipped. */
    public ProcedureDefinition statute() {
        return statute;
    }

    /** What this case is judged by. Two districts may each have a profile of one name: its digest tells them apart. */
    public Ruling of(CaseRecord election) {
        String key = election.definition().digest()
                + " "
                + election.profile().id()
                + " "
                + election.profile().digest();
        Ruling known = rulings.get(key);
        if (known == null) {
            known = read(election);
            rulings.put(key, known);
        }
        return known;
    }

    /** The profile that a case pins, with the tightenings of its overlay. */
    public Profile profile(CaseView view) {
        return shelves.cases()
                .find(view.district(), view.id())
                .map(c -> of(c).profile())
                .orElseThrow(() -> new IllegalStateException("no case " + view.id()));
    }

    /** What comes of an overlay on the statute and this profile; nothing is kept. */
    public Refined lay(Overlay overlay, String profile) {
        return refinement.lay(statute, profiles.effective(profile), overlay);
    }

    /** Definition and profile as a new case pins them. */
    public record Pinned(DefinitionPin definition, ProfilePin profile) {}

    /** What a new case of the street pins: the statute, with the street's newest overlay where there is one. */
    public Pinned inForce(DistrictId district, OrgId street, String profile) {
        List<OverlayRecord> overlays = shelves.definitions().overlays(district, street);
        if (overlays.isEmpty()) {
            DefinitionPin pin = new DefinitionPin(statute.id(), statute.version(), statute.hash());
            shelves.definitions().keep(district, pin, DefinitionReader.shippedText());
            return new Pinned(
                    pin, new ProfilePin(profile, profiles.effective(profile).digest()));
        }
        String text = overlays.get(overlays.size() - 1).body();
        Overlay overlay = OverlayReader.read(text);
        Refined refined = lay(overlay, profile).orRefuse();
        DefinitionPin pin = new DefinitionPin(
                statute.id(), statute.version(), refined.definition().hash());
        PinnedText pinned = new PinnedText(DefinitionReader.shippedText(), Optional.of(text));
        shelves.definitions().keep(district, pin, pinned.toString());
        return new Pinned(
                pin,
                new ProfilePin(
                        profile + "+" + overlay.reference(), refined.profile().digest()));
    }

    private Ruling read(CaseRecord election) {
        PinnedText text = PinnedText.parse(shelves.definitions()
                .definition(election.district(), election.definition().digest())
                .orElseThrow(() -> new IllegalStateException("pinned definition missing: " + election.definition())));
        ProcedureDefinition base = DefinitionReader.read(text.statute());
        Profile profile = profiles.effective(election.profile().id().split("\\+")[0]);
        return text.overlay()
                .map(OverlayReader::read)
                .map(o -> refinement.lay(base, profile, o).orRefuse())
                .map(r -> new Ruling(r.definition(), base, r.profile()))
                .orElseGet(() -> new Ruling(base, base, profile));
    }
}
