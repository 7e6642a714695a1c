// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Department;

/** A department's written answer (回函) on the persons of a list. No other department reads it. */
public record DepartmentAnswer(Department department, String answerNo, LocalDate answeredOn, List<OpinionLine> lines)
        implements Sheet {
    public DepartmentAnswer {
        lines = List.copyOf(lines);
        Check.distinct(
                CommonProblem.INVALID_VALUE,
                "answers",
                lines.stream().map(OpinionLine::candidate).toList(),
                "同一人答复两次",
                "A person is answered twice");
    }

    /** The line of this person, if the department wrote one. */
    public Optional<OpinionLine> line(CandidateId candidate) {
        return lines.stream().filter(l -> l.candidate().equals(candidate)).findFirst();
    }
}
