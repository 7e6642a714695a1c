// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.trial;

import static org.huanjie.rehearsal.client.Json.object;

import java.util.Map;

/** Requests that a browser would not send: without version, with a stale one, with unknown fields, without token. */
final class EdgeTrials {
    private EdgeTrials() {}

    static void teach(Trials trials) {
        trials.know(
                "form-without-version",
                c -> c.as("ORG_LEADER").put(c.desk().at("steps/request-meeting/form"), object("seats", 1), ""));
        trials.know(
                "form-of-stale-version",
                c -> c.as("ORG_LEADER").put(c.desk().at("steps/request-meeting/form"), object("seats", 1), "\"0\""));
        trials.know(
                "unknown-field",
                c -> c.as("CLERK")
                        .put(
                                c.desk().at("steps/survey-communities/form"),
                                object("numberTypedByHand", 101),
                                c.as("CLERK")
                                        .get(c.desk().at("steps/survey-communities"))
                                        .etag()));
        trials.know(
                "real-clock-moved",
                c -> c.as("OTHER_LEADER")
                        .put("cycles/" + c.setting().realCycle() + "/clock", object("today", "2026-12-31"), "\"1\""));
        trials.know(
                "clock-backwards",
                c -> c.as("STREET_LEADER")
                        .put(
                                "cycles/" + c.setting().cycle() + "/clock",
                                object("today", c.setting().today().minusDays(9).toString()),
                                c.as("STREET_LEADER")
                                        .get("cycles/" + c.setting().cycle())
                                        .etag()));
        trials.know(
                "write-without-token",
                c -> c.as("CLERK").send("POST", c.desk().at("papers"), object(), Map.of("X-CSRF-Token", "wrong")));
    }
}
