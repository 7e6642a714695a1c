// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.procedure.app.file.Discretion;

/** Something in the way, or told. */
public record ProblemView(String code, String clause, String field, String zh, String en) {

    static ProblemView of(Problem problem) {
        return new ProblemView(
                problem.code().code(), problem.clause(), problem.field(), problem.detailZh(), problem.detailEn());
    }

    static List<ProblemView> all(List<Problem> problems, Discretion reader) {
        return problems.stream().map(reader::problem).map(ProblemView::of).toList();
    }
}
