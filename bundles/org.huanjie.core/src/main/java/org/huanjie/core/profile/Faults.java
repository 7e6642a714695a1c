// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.rule.Reason;

/** Everything found wrong with a profile, collected so that the office reads all of it at once. */
final class Faults {
    private final List<Problem> problems = new ArrayList<>();

    /** Notes one fault; {@code {0}} … in the sentences are filled with {@code facts}. */
    void add(ProblemCode code, String clause, String field, String zh, String en, Object... facts) {
        Reason sentence = Reason.of(zh, en, clause, facts);
        problems.add(new Problem(code, clause, field, sentence.zh(), sentence.en()));
    }

    /** A fault of form: a missing, misspelt or impossible entry. */
    void invalid(String field, String zh, String en, Object... facts) {
        add(ProfileProblem.INVALID, "", field, zh, en, facts);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
