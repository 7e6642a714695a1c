// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Department;

/** The letter that asks a department for its opinion (征求意见函). */
public record DepartmentLetter(Department department, String letterNo, LocalDate sentOn, LocalDate answerBy)
        implements Sheet {
    public DepartmentLetter {
        Check.that(
                !answerBy.isBefore(sentOn),
                CommonProblem.INVALID_VALUE,
                "",
                "answerBy",
                "要求答复的日期 " + answerBy + " 早于发函日期 " + sentOn + "。请更正。",
                "The answer is asked for on " + answerBy + ", before the letter of " + sentOn + ". Correct it.");
    }
}
