// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.domain.definition.OwnFact;

/**
 * An overlay of a district or street (叠加方案): what it wants to add and tighten, and also what it may not want, so that every
 * fault can be named.
 *
 * @param basis   {@code id@version} of the procedure it stands on
 * @param hash    SHA-256 (hex) of its canonical text
 * @param profile parameter → value, as a layer of the rule profile writes it
 * @param removed steps that it wants to drop
 * @param facts   facts that it declares for its own conditions
 * @param steps   own steps and changes of steps that are there
 */
public record Overlay(
        String id,
        String version,
        String basis,
        Scope scope,
        String hash,
        Map<String, Object> profile,
        List<StepId> removed,
        List<OwnFact> facts,
        List<StepChange> steps) {
    public Overlay {
        profile = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(profile));
        removed = List.copyOf(removed);
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
    }

    /** {@code id@version}. */
    public String reference() {
        return id + "@" + version;
    }

    /**
     * For whom it is in force.
     *
     * @param street true for a street, false for a district
     * @param area   code of the area
     * @param title  its name
     */
    public record Scope(boolean street, String area, String title) {}
}
