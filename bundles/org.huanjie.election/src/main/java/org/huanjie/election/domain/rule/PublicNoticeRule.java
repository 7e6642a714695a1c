// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S39; 实施方案（二）2：公示3—5天，自张贴次日起按自然日计算，期满次日方可批复。 */
public final class PublicNoticeRule {
    private static final String PARAMETER = "publicNotice.days";

    private PublicNoticeRule() {}

    /** ACCEPT, REJECT (too short) or, above the usual length, what the profile says: WARN or REJECT. */
    public static Answer judge(int days, Profile profile) {
        Profile.Range usual = profile.range(PARAMETER);
        boolean tooLong = days > usual.to();
        boolean tooShort = days < usual.from();
        String verdict = tooShort ? "REJECT" : tooLong ? profile.code(PARAMETER + ".overMax") : "ACCEPT";
        Sentence sentence = tooShort ? Sentence.NOTICE_SHORT : tooLong ? Sentence.NOTICE_LONG : Sentence.NOTICE_RIGHT;
        Reason reason = sentence.of(profile.clause(PARAMETER), days, usual.from(), usual.to());
        return Facts.given().count("公示天数", "days", days).then(() -> Answer.result(verdict, reason));
    }

    /** The same with firstDay, lastDay and resultsFrom for a notice put up on {@code posted}; that day is not counted. */
    public static Answer judge(LocalDate posted, int days, Profile profile) {
        Answer answer = judge(days, profile);
        return days < 1
                ? answer
                : answer.with("firstDay", posted.plusDays(1).toString())
                        .with("lastDay", posted.plusDays(days).toString())
                        .with("resultsFrom", posted.plusDays(days + 1L).toString());
    }
}
