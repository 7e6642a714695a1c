// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.ProblemCode;

/** What is still missing in a form before its step may close (必填项): required fields and required columns of every row. */
public final class Missing {

    private final ProblemCode incomplete;

    /** @param incomplete the code with which a missing field is refused */
    public Missing(ProblemCode incomplete) {
        this.incomplete = incomplete;
    }

    /** One problem for each required field or cell that is empty; derived fields never count. */
    public List<Problem> of(FormDefinition form, FormData data) {
        List<Problem> found = new ArrayList<>();
        for (Field field : form.fields()) {
            if (field.required() && !field.derived() && !data.values().containsKey(field.name())) {
                found.add(missing(Entry.of(field)));
            }
            if (field.type() == FieldType.ROWS) {
                rows(field, data.rows(field.name()), found);
            }
        }
        return found;
    }

    private void rows(Field table, List<FormData> rows, List<Problem> found) {
        for (int i = 0; i < rows.size(); i++) {
            for (Field column : table.columns()) {
                if (column.required() && !rows.get(i).values().containsKey(column.name())) {
                    found.add(missing(Entry.of(table).cell(i + 1, column)));
                }
            }
        }
    }

    private Problem missing(Entry at) {
        return at.problem(incomplete, "尚未填写。请补填后再办结。", "is still empty. Fill it in, then close the step.");
    }
}
