// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** What the three bars (三个不允许) have in common: they hold where the profile asks for training. */
final class ThreeBars {
    private static final String PARAMETER = "trainingRequired";

    private ThreeBars() {}

    static Answer answer(boolean passes, String otherwise, Profile profile, String zh, String en) {
        boolean asked = profile.flag(PARAMETER);
        return Answer.result(passes || !asked ? "PASS" : otherwise, new Reason(zh, en, profile.clause(PARAMETER)));
    }
}
