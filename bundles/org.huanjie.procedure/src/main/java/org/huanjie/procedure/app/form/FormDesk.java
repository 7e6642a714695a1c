// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.StepId;
import org.huanjie.procedure.app.DeskProblem;
import org.huanjie.procedure.app.file.Ruling;
import org.huanjie.procedure.domain.form.FormCheck;
import org.huanjie.procedure.domain.form.FormData;
import org.huanjie.procedure.domain.form.FormDefinition;
import org.huanjie.procedure.domain.form.Forms;
import org.huanjie.procedure.domain.form.Handler;
import org.huanjie.procedure.domain.form.Missing;

/** The forms of the product, with what overlays add to them. */
public final class FormDesk {

    private static final Forms FORMS = FormReader.shipped();

    private FormDesk() {}

    /** The form of a step under this ruling. */
    public static FormDefinition form(Ruling ruling, StepId step) {
        return FORMS.of(step, ruling.addedFields(step));
    }

    /** The module that records the step's objects. */
    public static Optional<Handler> handler(StepId step) {
        return FORMS.handler(step);
    }

    /** The values, checked. @throws Refused with every problem */
    public static FormData check(FormDefinition form, Map<String, ?> given, LocalDate today) {
        FormCheck check = new FormCheck(form, today, DeskProblem.FIELD_DERIVED);
        List<Problem> problems = check.problems(given);
        if (!problems.isEmpty()) {
            throw Refused.all(problems);
        }
        return check.accept(given);
    }

    /** What the step's form still lacks before it may close. */
    public static List<Problem> missing(Ruling ruling, StepId step, FormData data) {
        return new Missing(DeskProblem.FORM_INCOMPLETE).of(form(ruling, step), data);
    }
}
