// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.app.candidate.FillCandidateForm;
import org.huanjie.election.domain.sheet.CandidateAssessment;
import org.huanjie.election.domain.sheet.CandidateForm;
import org.jspecify.annotations.Nullable;

/** A stored form as this person may read it. */
public record FormView(
        String candidate,
        int version,
        String sex,
        String ethnic,
        String birthYm,
        String nativePlace,
        String education,
        String joinedYm,
        String presentPost,
        String proposedPost,
        List<FormBody.Career> resume,
        @Nullable List<FormBody.Relative> family,
        String health,
        String performance,
        String weaknesses,
        String rewards,
        String recommendation) {
    /** What stands where somebody may not read. */
    static final String MASK = "***";

    static FormView of(FillCandidateForm.Reading reading) {
        CandidateForm f = reading.form().sheet();
        CandidateAssessment a = f.assessment();
        return new FormView(
                f.candidate().value(),
                reading.form().version(),
                f.sex(),
                f.ethnic(),
                f.birthYm(),
                f.nativePlace(),
                f.education(),
                f.joinedYm(),
                f.presentPost(),
                f.proposedPost(),
                f.resume().stream()
                        .map(c -> new FormBody.Career(c.from(), c.to(), c.what()))
                        .toList(),
                reading.visible() ? FamilyText.read(reading.texts().family()) : null,
                reading.visible() ? reading.texts().health() : MASK,
                a.performance(),
                a.weaknesses(),
                a.rewards(),
                a.recommendation());
    }
}
