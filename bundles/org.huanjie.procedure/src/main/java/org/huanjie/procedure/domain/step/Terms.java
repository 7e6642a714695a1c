// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.procedure.domain.definition.Predecessors;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;
import org.huanjie.procedure.domain.gate.Papers;

/**
 * What stays the same for all questions about one case (办案依据): the procedure it pins, the year of its windows, the working
 * days and its papers.
 */
public record Terms(
        ProcedureDefinition definition, Predecessors predecessors, int year, Workdays workdays, Papers papers) {
    /** The terms under a definition. */
    public static Terms of(ProcedureDefinition definition, int year, Workdays workdays, Papers papers) {
        return new Terms(definition, new Predecessors(definition.steps()), year, workdays, papers);
    }
}
