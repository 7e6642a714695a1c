// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Department;

/** One department's own answers in the joint review (资格联审表的一栏). No other department reads it. */
public record ReviewAnswer(
        Department department, String answerNo, LocalDate answeredOn, String handler, List<ReviewLine> lines)
        implements Sheet {
    public ReviewAnswer {
        lines = List.copyOf(lines);
        Check.distinct(
                CommonProblem.INVALID_VALUE,
                "answers",
                lines.stream().map(ReviewLine::candidate).toList(),
                "同一人答复两次",
                "A person is answered twice");
    }

    /** The line of this person, if the department wrote one. */
    public Optional<ReviewLine> line(CandidateId candidate) {
        return lines.stream().filter(l -> l.candidate().equals(candidate)).findFirst();
    }
}
