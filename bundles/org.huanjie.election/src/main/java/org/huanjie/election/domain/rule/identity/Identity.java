// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule.identity;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;

/** The answer of an identity: OK if it holds, ERROR with the numbers if not. */
final class Identity {
    private Identity() {}

    /** A sentence for either case; {0}, {1} … are the numbers. */
    static Answer holds(boolean holds, String clause, String zh, String en, Object... facts) {
        return holds
                ? Answer.result("OK", Reason.of("符合：" + zh, "Holds: " + en, clause, facts))
                : Answer.result(
                        "ERROR",
                        Reason.of(
                                "不成立，应当是：" + zh + "请复核后更正。",
                                "Does not hold, it should be: " + en + " Count again and correct it.",
                                clause,
                                facts));
    }
}
