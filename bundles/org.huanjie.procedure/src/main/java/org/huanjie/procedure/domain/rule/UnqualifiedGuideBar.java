// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;

/** S24; 实施方案（一）4 三个不允许之二：不熟练掌握法规、程序和方法步骤的干部，不允许派到社区指导选举工作。 */
public final class UnqualifiedGuideBar {
    private UnqualifiedGuideBar() {}

    /** PASS or BLOCK_DISPATCH. */
    public static Answer judge(boolean qualified, Profile profile) {
        return ThreeBars.answer(
                qualified,
                "BLOCK_DISPATCH",
                profile,
                qualified ? "该干部已掌握法规、程序和方法步骤。" : "该干部未掌握法规、程序和方法步骤，不允许派到社区指导选举，请换人或补训。",
                qualified
                        ? "The guide knows law, procedure and method."
                        : "The guide does not know law, procedure and method: not sent out, replace or retrain.");
    }
}
