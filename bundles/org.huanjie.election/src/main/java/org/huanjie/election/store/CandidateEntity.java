// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.store;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Rung;

/** A candidate: who stands, and the rungs climbed so far. */
@Entity(name = "ElectionCandidate")
@Table(name = "hj_election_candidate")
class CandidateEntity extends Row {
    @Column(name = "case_id", length = 36)
    private String caseId;

    @Column(name = "member_id", length = 36)
    private String memberId;

    @Column(name = "rung", length = 20)
    private String rung;

    @Column(name = "nomination", length = 4000)
    private String nomination;

    @Column(name = "path", length = 20_000)
    private String path;

    @Version
    @Column(name = "version")
    private int version;

    CandidateEntity(CaseView election, Candidate candidate, SheetJson json) {
        super(election.district(), candidate.id().value());
        this.caseId = election.id().value();
        this.memberId = candidate.nomination().person().member();
        this.rung = candidate.rung().name();
        this.nomination = json.write(candidate.nomination());
        this.path = json.write(candidate.path());
    }

    /** The new rung; the nomination never changes. */
    void climb(Candidate candidate, SheetJson json) {
        rung = candidate.rung().name();
        path = json.write(candidate.path());
    }

    Candidate toCandidate(SheetJson json) {
        return Candidate.restore(Rung.valueOf(rung), json.nomination(nomination), json.path(path));
    }
}
