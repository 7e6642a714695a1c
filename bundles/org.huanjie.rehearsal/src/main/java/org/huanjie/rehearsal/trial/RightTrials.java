// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.trial;

import static org.huanjie.rehearsal.client.Json.object;

import java.util.List;
import java.util.Map;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Standing;
import org.huanjie.rehearsal.client.Reply;

/** Acts without the right: another's duty, another street, what must stay unseen. */
final class RightTrials {
    private RightTrials() {}

    static void teach(Trials trials) {
        trials.know(
                "author-reviews-own-plan",
                c -> c.desk()
                        .tryDecide(
                                c.as("ORG_LEADER"),
                                "review-community-plan",
                                "APPROVED",
                                "",
                                c.setting().today()));
        trials.know(
                "clerk-approves",
                c -> c.desk()
                        .tryDecide(
                                c.as("CLERK"),
                                "request-meeting",
                                "APPROVED",
                                "",
                                c.setting().today()));
        trials.know("other-street", c -> c.as("OTHER_STREET").get(c.desk().at("now")));
        trials.know(
                "department-reads-another",
                c -> c.as("DEPT-PETITIONS").get(c.desk().at("reviews/HEALTH")));
        trials.know("clerk-reads-opinions", c -> c.as("CLERK").get(c.desk().at("opinions")));
        trials.know(
                "teller-reads-the-other-count",
                c -> c.as("TELLER-2").get(c.desk().at("counts/FIRST")));
        trials.know("one-teller-counts-twice", RightTrials::secondSheet);
        trials.know(
                "leader-becomes-approver",
                c -> c.as("ADMINISTRATOR")
                        .post(
                                "people/" + c.setting().person("ORG_LEADER " + c.name()) + "/grants",
                                object(
                                        "role",
                                        "STREET_APPROVER",
                                        "at",
                                        c.setting().street(),
                                        "qualifier",
                                        "")));
    }

    private static Reply secondSheet(Community c) {
        List<Map<String, Object>> marks = Standing.ids(c).stream()
                .map(id -> Map.<String, Object>of("candidate", id, "favour", 0, "against", 0, "abstain", 1))
                .toList();
        Map<String, Object> sheet = Map.of(
                "valid",
                1,
                "invalid",
                0,
                "invalidReasons",
                Map.of("TOO_MANY", 0, "ILLEGIBLE_WHOLE", 0, "MARKED", 0, "OTHER", 0),
                "marks",
                marks,
                "writeIns",
                List.of());
        return c.as("TELLER-1").put(c.desk().at("counts/SECOND"), object("sheets", List.of(sheet)), "");
    }
}
