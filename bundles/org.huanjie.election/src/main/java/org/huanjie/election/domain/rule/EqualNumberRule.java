// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S45; 条例第十七条（L37）：书记、副书记等额选举，其他职务不得等额。 */
public final class EqualNumberRule {
    private static final String PARAMETER = "equalNumberFor";

    private EqualNumberRule() {}

    /** True if the office ({@code SECRETARY}, {@code DEPUTY}, {@code MEMBER}) is elected in equal number. */
    public static boolean appliesTo(String office, Profile profile) {
        return profile.codes(PARAMETER).contains(office);
    }

    /** ACCEPT if the office may be elected in equal number and there are as many candidates as seats; else REJECT. */
    public static Answer judge(String office, int seats, int candidates, Profile profile) {
        boolean lawful = appliesTo(office, profile) && candidates == seats;
        Reason reason = Sentence.EQUAL_NUMBER.of(
                profile.clause(PARAMETER), office, seats, candidates, profile.codes(PARAMETER));
        return Facts.given()
                .atLeast("应选人数", "seats", seats, 1)
                .count("候选人数", "candidates", candidates)
                .then(() -> Answer.result(lawful ? "ACCEPT" : "REJECT", reason));
    }
}
