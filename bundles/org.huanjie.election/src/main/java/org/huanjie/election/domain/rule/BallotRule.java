// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Facts;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;

/** S44; 条例第四章（L31）、第二十五条（L27）：每一选票所选人数等于或少于应选人数的有效，多于的无效；另选他人须先划不赞成。 */
public final class BallotRule {
    private static final String CLAUSE = "条例第四章；条例第二十五条";

    private BallotRule() {}

    /** VALID, INVALID (more circles than seats) or PARTLY_VOID (write-ins beyond the crosses do not count). */
    public static Answer judge(int seats, int circles, int writeIns, int crosses, Profile profile) {
        return Facts.given()
                .atLeast("应选人数", "seats", seats, 1)
                .count("划○人数", "circles", circles)
                .count("另选人数", "writeIns", writeIns)
                .count("划×人数", "crosses", crosses)
                .atMost("另选人数", "writeIns", writeIns, "划○人数", "circles", circles)
                .then(() -> {
                    boolean beyond = writeIns > crosses && profile.flag("ballots.writeInRequiresAgainst");
                    if (circles > seats) {
                        return Answer.result("INVALID", Sentence.BALLOT_INVALID.of(CLAUSE, seats, circles, writeIns));
                    }
                    Sentence sentence = beyond ? Sentence.BALLOT_PARTLY_VOID : Sentence.BALLOT_VALID;
                    Reason reason = sentence.of(CLAUSE, seats, circles, writeIns, crosses);
                    return Answer.result(beyond ? "PARTLY_VOID" : "VALID", reason);
                });
    }
}
