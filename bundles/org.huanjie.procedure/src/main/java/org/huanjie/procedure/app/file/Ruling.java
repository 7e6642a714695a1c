// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.util.List;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.rule.Profile;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;

/**
 * What a case is judged by: the definition and the rule profile it pins.
 *
 * @param statute the definition without overlays, to tell what an overlay added
 */
public record Ruling(ProcedureDefinition definition, ProcedureDefinition statute, Profile profile) {

    /** Form fields that overlays added to this step; all fields of a step of their own. */
    public List<String> addedFields(StepId step) {
        List<String> known = statute.find(step).map(s -> s.form().fields()).orElse(List.of());
        return definition.step(step).form().fields().stream()
                .filter(f -> !known.contains(f))
                .toList();
    }
}
