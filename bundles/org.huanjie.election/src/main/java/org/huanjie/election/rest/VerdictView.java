// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.rule.Answer;
import org.jspecify.annotations.Nullable;

/** The answer of a rule. */
public record VerdictView(String result, List<ReasonView> reasons) {
    static VerdictView of(Answer answer) {
        return new VerdictView(answer.result(), ReasonView.of(answer.reasons()));
    }

    static @Nullable VerdictView first(List<Answer> answers) {
        return answers.isEmpty() ? null : of(answers.get(0));
    }
}
