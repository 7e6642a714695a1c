// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.web.Body;
import org.huanjie.election.app.review.ConsultDepartments;
import org.huanjie.election.domain.sheet.Opinion;
import org.jspecify.annotations.Nullable;

/** Bodies of letters, opinions and decisions on them. */
public final class OpinionBodies {
    private OpinionBodies() {}

    /** A letter as it comes in. */
    public record LetterBody(
            @Nullable String letterNo,
            @Nullable String sentOn,
            @Nullable String answerBy,
            @Nullable String correction) {}

    /** One person's line. */
    public record Line(
            @Nullable String candidate,
            @Nullable String opinion,
            @Nullable String reason) {
        ConsultDepartments.Line checked() {
            return new ConsultDepartments.Line(
                    Refs.candidate("candidate", candidate),
                    Body.code("opinion", opinion, Opinion.class),
                    Body.optionalText("reason", reason, 1000));
        }
    }

    /** A department's written answer. */
    public record AnswerBody(
            @Nullable String answerNo,
            @Nullable String answeredOn,
            @Nullable List<Line> answers,
            @Nullable String correction) {}

    /** The street's decision. */
    public record DecisionBody(
            @Nullable Boolean keep,
            @Nullable String reason,
            @Nullable String minutesNo,
            @Nullable String decidedOn,
            @Nullable String correction) {}
}
