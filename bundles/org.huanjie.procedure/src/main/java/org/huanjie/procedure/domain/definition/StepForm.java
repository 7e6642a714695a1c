// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.definition;

import java.util.List;

/** Name and fields of the form that is filled in at a step; an empty name if the step's record is an object of another kind. */
public record StepForm(String name, List<String> fields) {
    /** No form. */
    public static final StepForm NONE = new StepForm("", List.of());

    public StepForm {
        fields = List.copyOf(fields);
    }

    /** True if there is a form. */
    public boolean present() {
        return !name.isEmpty();
    }
}
