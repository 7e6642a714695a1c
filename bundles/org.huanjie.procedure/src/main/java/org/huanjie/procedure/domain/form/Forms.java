// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.procedure.StepId;

/** All forms by the step in which they are filled in, and the steps that another module handles. */
public final class Forms {

    private final Map<StepId, FormDefinition> byStep;
    private final Map<StepId, Handler> handlers;

    public Forms(Map<StepId, FormDefinition> byStep, Map<StepId, Handler> handlers) {
        this.byStep = Map.copyOf(byStep);
        this.handlers = Map.copyOf(handlers);
    }

    /** The form of a step with the fields an overlay added; a step of an overlay has those alone. */
    public FormDefinition of(StepId step, Collection<String> added) {
        return byStep.getOrDefault(step, FormDefinition.empty(step.value())).withAdded(added);
    }

    /** The form written for this step. */
    public Optional<FormDefinition> written(StepId step) {
        return Optional.ofNullable(byStep.get(step));
    }

    /** The module that records this step's objects; empty if the procedure does. */
    public Optional<Handler> handler(StepId step) {
        return Optional.ofNullable(handlers.get(step));
    }
}
