// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.form;

import java.util.Map;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.ProblemCode;

/** Where a value stands, for the sentence that refuses it: {@code tasks[2].dueOn} and its Chinese title. */
record Entry(String path, Field field) {

    static Entry of(Field field) {
        return new Entry(field.name(), field);
    }

    /** A column of the row with this number, 1 or more. */
    Entry cell(int row, Field column) {
        return new Entry(path + "[" + row + "]." + column.name(), column);
    }

    /** A value that breaks the field's rule. */
    Problem bad(String zh, String en) {
        return problem(CommonProblem.INVALID_VALUE, zh + "。请更正后重新保存。", en + ". Correct it and save again.");
    }

    Problem problem(ProblemCode code, String zh, String en) {
        return new Problem(
                code, "", path, "“" + field.zh() + "”（" + path + "）" + zh, "'" + path + "' (" + field.en() + ") " + en);
    }

    /** A name that the form or table does not have. */
    static Problem unknown(String path, Iterable<String> known) {
        String all = String.join("、", known);
        return new Problem(
                CommonProblem.UNKNOWN_FIELD,
                "",
                path,
                "表单中没有“" + path + "”这一项，可填的有：" + all + "。请删除后重新保存。",
                "The form has no field '" + path + "'; it has " + all.replace("、", ", ")
                        + ". Remove it and save again.");
    }

    /** Chinese titles of the codes, for a sentence. */
    static String list(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((code, zh) -> text.append(text.length() == 0 ? "" : "、")
                .append(code)
                .append("（")
                .append(zh)
                .append("）"));
        return text.toString();
    }
}
