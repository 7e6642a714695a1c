// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;

/** S24; 实施方案（一）4 三个不允许之三：培训中不合格的干部，不允许解答群众咨询、接待群众上访。 */
public final class FailedCadreBar {
    private static final String GUIDE = "GUIDE_ELECTION";

    private FailedCadreBar() {}

    /**
     * PASS or BLOCK_DUTY. To guide an election is the second bar: BLOCK_DISPATCH.
     *
     * @param exam result of the training; not examined counts as not passed
     * @param duty {@code GUIDE_ELECTION}, {@code ANSWER_QUERIES}, {@code RECEIVE_PETITIONS} or another duty towards the public
     */
    public static Answer judge(Exam exam, String duty, Profile profile) {
        if (duty.equals(GUIDE)) {
            return UnqualifiedGuideBar.judge(exam == Exam.PASS, profile);
        }
        boolean passed = exam == Exam.PASS;
        return ThreeBars.answer(
                passed,
                "BLOCK_DUTY",
                profile,
                (passed ? "培训考核合格，可以承担 " + duty : exam == Exam.FAIL ? "培训考核不合格，不允许承担 " + duty : "尚未考核，不允许承担 " + duty)
                        + "。",
                (passed
                                ? "Passed the training, may take " + duty
                                : exam == Exam.FAIL
                                        ? "Failed the training, may not take " + duty
                                        : "Not examined yet, may not take " + duty)
                        + ".");
    }

    /** Result of the examination at the end of the training (培训考核). */
    public enum Exam {
        PASS,
        FAIL,
        NONE
    }
}
