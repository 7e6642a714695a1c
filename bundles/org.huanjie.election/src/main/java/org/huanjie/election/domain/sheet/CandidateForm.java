// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.SealedText;

/**
 * Registration form of a candidate (候选人登记表). Family and health are class 4 and lie encrypted; {@link NoticeEntry} takes only the
 * fields that may be published.
 */
public record CandidateForm(
        CandidateId candidate,
        String sex,
        String ethnic,
        String birthYm,
        String nativePlace,
        String education,
        String joinedYm,
        String presentPost,
        String proposedPost,
        List<CareerEntry> resume,
        SealedText family,
        SealedText health,
        CandidateAssessment assessment)
        implements Sheet {
    public CandidateForm {
        resume = List.copyOf(resume);
    }
}
