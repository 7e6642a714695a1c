// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S11; E7 [P]：列入不计入名单的党员到会的，其权利不失，应到与实到各计一人。 */
public final class ExcludedAttendeeRule {
    private static final String PARAMETER = "exclusion.attendee";

    private ExcludedAttendeeRule() {}

    /** expected and present with {@code attending} excluded members who came after all. */
    public static Answer judge(int expected, int present, int attending, Profile profile) {
        int more = profile.code(PARAMETER).equals("COUNT_BOTH") ? attending : 0;
        Reason reason = Reason.of(
                "不计入名单中有 {0} 人到会，应到由 {1} 计为 {2}，实到由 {3} 计为 {4}。",
                "{0} excluded members attend: expected {1} becomes {2}, present {3} becomes {4}.",
                profile.clause(PARAMETER),
                attending,
                expected,
                expected + more,
                present,
                present + more);
        return Facts.given()
                .count("应到会人数", "expected", expected)
                .count("实到会人数", "present", present)
                .count("到会的不计入人员", "attending", attending)
                .then(() -> Answer.of(Map.of(), List.of(reason))
                        .with("expected", expected + more)
                        .with("present", present + more));
    }
}
