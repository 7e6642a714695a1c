// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/** The inspection of a batch of candidates (考察) by a team of at least as many as the profile asks. */
public record Inspection(List<String> inspectors, LocalDate inspectedOn, int talks, List<Finding> findings)
        implements Sheet {
    public Inspection {
        inspectors = List.copyOf(inspectors);
        findings = List.copyOf(findings);
        Check.count("talks", talks);
        Check.distinct(
                ElectionProblem.TOO_FEW_INSPECTORS,
                "inspectors",
                inspectors,
                "同一考察人员写了两次",
                "An inspector is named twice");
        Check.distinct(
                CommonProblem.INVALID_VALUE,
                "findings",
                findings.stream().map(Finding::candidate).toList(),
                "同一人有两个结论",
                "A person has two conclusions");
    }

    /** The finding of this person, if there is one. */
    public Optional<Finding> finding(CandidateId candidate) {
        return findings.stream().filter(f -> f.candidate().equals(candidate)).findFirst();
    }
}
