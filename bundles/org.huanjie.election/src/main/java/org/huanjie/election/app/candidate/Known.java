// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.file.ElectionFile;

/** The candidate who is meant by an id. */
public final class Known {
    private Known() {}

    /** @throws Refused not-found */
    public static Candidate candidate(ElectionFile file, CandidateId id) {
        return file.candidate(id).orElseThrow(() -> Refused.notFound("candidate", id.value()));
    }

    /** @throws Refused not-found, or wrong-state if the person is out of this election */
    public static Standing standing(ElectionFile file, CandidateId id) {
        Candidate found = candidate(file, id);
        if (found instanceof Standing standing) {
            return standing;
        }
        throw Refused.field(
                CommonProblem.WRONG_STATE,
                "candidate",
                "“" + found.label() + "”现为“" + found.rung().zh() + "”，不能再办理此事。请核对人选。",
                "'" + found.label() + "' is " + found.rung()
                        + " now; this is not possible any more. Check the person.");
    }
}
