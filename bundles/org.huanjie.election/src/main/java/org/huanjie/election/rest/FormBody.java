// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.web.Body;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.SealedText;
import org.huanjie.election.domain.sheet.CandidateAssessment;
import org.huanjie.election.domain.sheet.CandidateForm;
import org.huanjie.election.domain.sheet.CareerEntry;
import org.jspecify.annotations.Nullable;

/** Registration form as it comes in and goes out; family and health are masked for those who may not read them. */
public record FormBody(
        @Nullable String sex,
        @Nullable String ethnic,
        @Nullable String birthYm,
        @Nullable String nativePlace,
        @Nullable String education,
        @Nullable String joinedYm,
        @Nullable String presentPost,
        @Nullable String proposedPost,
        @Nullable List<Career> resume,
        @Nullable List<Relative> family,
        @Nullable String health,
        @Nullable String performance,
        @Nullable String weaknesses,
        @Nullable String rewards,
        @Nullable String recommendation,
        @Nullable String correction) {
    /** A line of the résumé. */
    public record Career(
            @Nullable String from,
            @Nullable String to,
            @Nullable String what) {}

    /** A member of the family. */
    public record Relative(
            @Nullable String relation,
            @Nullable String name,
            @Nullable String birthYm,
            @Nullable String politicalStatus,
            @Nullable String unitPost) {}

    CandidateForm open(CandidateId candidate) {
        return new CandidateForm(
                candidate,
                Body.text("sex", sex, 4),
                Body.text("ethnic", ethnic, 20),
                Months.month("birthYm", birthYm),
                Body.optionalText("nativePlace", nativePlace, 60),
                Body.text("education", education, 40),
                Months.month("joinedYm", joinedYm),
                Body.text("presentPost", presentPost, 120),
                Body.text("proposedPost", proposedPost, 120),
                Body.list("resume", resume, 60).stream().map(FormBody::career).toList(),
                SealedText.NONE,
                SealedText.NONE,
                assessment());
    }

    private CandidateAssessment assessment() {
        return new CandidateAssessment(
                Body.optionalText("performance", performance, 4000),
                Body.optionalText("weaknesses", weaknesses, 2000),
                Body.optionalText("rewards", rewards, 2000),
                Body.optionalText("recommendation", recommendation, 2000));
    }

    private static CareerEntry career(Career c) {
        String to = c.to() == null || c.to().isBlank() ? "" : Months.month("resume.to", c.to());
        return new CareerEntry(Months.month("resume.from", c.from()), to, Body.text("resume.what", c.what(), 200));
    }
}
