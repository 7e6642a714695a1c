// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.rule.Threshold;

/** How attendance is held against a share of those expected (到会比例): the arithmetic of both quorum rules. */
final class AttendanceShare {
    private AttendanceShare() {}

    static Answer judge(int expected, int present, String parameter, Profile profile) {
        Threshold share = profile.threshold(parameter);
        int minimum = share.minimum(Math.max(0, expected));
        boolean met = present >= minimum;
        Sentence sentence = met ? Sentence.QUORUM_MET : Sentence.QUORUM_NOT_MET;
        Reason reason = sentence.of(
                profile.clause(parameter),
                expected,
                share.wordsZh(),
                share.wordsEn(),
                minimum,
                present,
                minimum - present);
        return Facts.given()
                .atLeast("应到会人数", "expected", expected, 1)
                .count("实到会人数", "present", present)
                .atMost("实到会人数", "present", present, "应到会人数", "expected", expected)
                .then(() -> Answer.result(met ? "MET" : "NOT_MET", reason))
                .with("minimumPresent", minimum);
    }
}
