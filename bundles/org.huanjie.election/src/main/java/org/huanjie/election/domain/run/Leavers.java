// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

import java.util.List;
import java.util.Optional;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.WithdrawnCandidate;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Withdrawal;

/**
 * Who left, as each run of the list sees it (候选人退出的时点, docs/adr/0023): ballots that were out keep the name, and a result that
 * was determined stays as it is.
 */
final class Leavers {
    private final List<WithdrawnCandidate> left;
    private final List<Withdrawal> papers;

    private Leavers(List<WithdrawnCandidate> left, List<Withdrawal> papers) {
        this.left = left;
        this.papers = papers;
    }

    static Leavers of(ElectionFile file) {
        List<WithdrawnCandidate> left = file.candidates().stream()
                .filter(WithdrawnCandidate.class::isInstance)
                .map(WithdrawnCandidate.class::cast)
                .toList();
        List<Withdrawal> papers =
                file.all(Withdrawal.class).stream().map(Filed::sheet).toList();
        return new Leavers(left, papers);
    }

    /** True if the ballot of that run bears the name: the person stands, or left once those ballots were out. */
    boolean onBallot(CandidateId id, int run) {
        return !left(id) || paper(id).filter(p -> p.issuedRuns() >= run).isPresent();
    }

    /** True if votes of that run can elect the person. */
    boolean electable(CandidateId id, int run) {
        return !left(id) || paper(id).filter(p -> p.decidedRuns() >= run).isPresent();
    }

    /** The same for a name written in. */
    boolean electable(String label, int run) {
        return left.stream().filter(c -> c.label().equals(label)).allMatch(c -> electable(c.id(), run));
    }

    private boolean left(CandidateId id) {
        return left.stream().anyMatch(c -> c.id().equals(id));
    }

    private Optional<Withdrawal> paper(CandidateId id) {
        return papers.stream().filter(p -> p.candidate().equals(id)).findFirst();
    }
}
