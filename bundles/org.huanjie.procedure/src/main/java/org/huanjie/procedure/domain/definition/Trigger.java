// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import org.huanjie.api.fact.FactName;
import org.huanjie.api.procedure.StepId;

/** What a branch waits for. */
public sealed interface Trigger {
    /** The outcome that names the case, e.g. {@code FAILED} or {@code HOLDS}. */
    String outcome();

    /** The step closes with this outcome. */
    record OnStep(StepId step, String outcome) implements Trigger {}

    /** The fact becomes true while the branch is in reach. */
    record OnFact(FactName fact, String outcome) implements Trigger {}
}
