// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（L35）：当选人少于应选名额的另行选举；接近应选名额的，经半数以上选举人同意，可以减少名额。 */
public final class ShortfallRule {
    private ShortfallRule() {}

    /** REDUCE_SEATS_ALLOWED if near the number, enough elected and enough consent; else SUPPLEMENTARY_ELECTION. */
    public static Answer judge(int seats, int elected, int consent, int present, Profile profile) {
        int near = profile.integer("shortfall.nearMax");
        int least = profile.integer("shortfall.minElected");
        int agree = profile.threshold("shortfall.consent").minimum(Math.max(0, present));
        boolean reduce = seats - elected <= near && elected >= least && consent >= agree;
        Reason reason = Sentence.SHORTFALL.of(
                profile.clause("shortfall.consent"), seats, elected, present, consent, near, least, agree);
        return Facts.given()
                .atLeast("应选人数", "seats", seats, 1)
                .count("当选人数", "elected", elected)
                .atMost("当选人数", "elected", elected, "应选人数减一", "one below the seats", seats - 1)
                .atLeast("实到会人数", "present", present, 1)
                .count("同意人数", "consent", consent)
                .atMost("同意人数", "consent", consent, "实到会人数", "present", present)
                .then(() -> Answer.result(reduce ? "REDUCE_SEATS_ALLOWED" : "SUPPLEMENTARY_ELECTION", reason));
    }
}
