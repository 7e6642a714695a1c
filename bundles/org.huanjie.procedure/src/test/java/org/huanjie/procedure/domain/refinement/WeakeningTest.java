// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.refinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which an overlay may not weaken the statute, one row each with the rule that refuses it. */
class WeakeningTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("a step that is not there", "{id: x-none, after: [inspect]}", "overlay-r1"),
                arguments(
                        "a statutory step made waivable",
                        "{id: inspect, waivable: WITH_STREET_APPROVAL}",
                        "overlay-r1"),
                arguments("an own step in the place of a statutory one", own("inspect", "elect", ""), "overlay-r1"),
                arguments("an order after nothing", own("x-a", "elect", ", after: [nowhere]"), "overlay-r2"),
                arguments(
                        "a circle through two own edges",
                        own("x-a", "elect", ", after: [archive], before: [start-cycle]"),
                        "overlay-r2"),
                arguments(
                        "a street step that waits for a community",
                        own("x-a", "prep", ", scope: STREET, after: [survey-communities]"),
                        "overlay-r2"),
                arguments(
                        "preparation that waits for the election",
                        own("x-a", "prep", ", after: [widen-sources]"),
                        "overlay-r2"),
                arguments(
                        "a circle through a step that need only be started",
                        "{id: survey-communities, after: [verify-roster]}",
                        "overlay-r2"),
                arguments(
                        "a waiting time that hangs on a later step",
                        "{id: inspect, gates: [{at: ENTER, kind: elapsed-days, fact: meetingNotice.sentOn, param: meetingNotice.leadDays, clause: x}]}",
                        "overlay-r7"),
                arguments("a step moved to another stage", "{id: inspect, stage: prep}", "overlay-r2"),
                arguments(
                        "a gate on a fact of another kind",
                        "{id: inspect, gates: [{at: LEAVE, kind: signed, fact: seats, clause: x}]}",
                        "overlay-r3"),
                arguments(
                        "a gate for an outcome that is not there",
                        "{id: inspect, gates: [{at: LEAVE, kind: document-final, docs: [X01], onOutcome: FINE, clause: x}]}",
                        "overlay-r3"),
                arguments(
                        "a parameter nobody knows",
                        "{id: inspect, gates: [{at: LEAVE, kind: count-at-least, fact: inspection.inspectors, param: inspectors.many, clause: x}]}",
                        "overlay-r3"),
                arguments("an earlier first day", "{id: inspect, window: {from: \"06-01\"}}", "overlay-r5"),
                arguments("fewer days", "{id: inspect, minDays: 1}", "overlay-r5"),
                arguments(
                        "statutory signers in another order",
                        "{id: approve-result, signers: [STREET_APPROVER, STREET_CLERK]}",
                        "overlay-r6"),
                arguments(
                        "a signer twice",
                        "{id: approve-result, signers: [STREET_CLERK, STREET_CLERK, STREET_APPROVER]}",
                        "overlay-r6"),
                arguments("one more role", "{id: inspect, roles: [INSPECTOR, CLERK]}", "overlay-r6"),
                arguments("nobody left to submit", "{id: approve-result, roles: [STREET_APPROVER]}", "overlay-r6"),
                arguments("days that overrun a window", "{id: train-people, minDays: 30}", "overlay-r7"),
                arguments(
                        "preparation that overruns its stage",
                        own("x-a", "prep", ", after: [verify-roster], minDays: 60"),
                        "overlay-r7"),
                arguments("days on the day of the meeting", "{id: cast-votes, minDays: 1}", "overlay-r7"),
                arguments("days before the meeting counts as opened", "{id: open-meeting, minDays: 1}", "overlay-r7"),
                arguments(
                        "a working day within the meeting",
                        own("x-a", "elect", ", after: [check-quorum], before: [cast-votes], day: WORKDAY"),
                        "overlay-r7"),
                arguments(
                        "a condition nobody can know by then",
                        own(
                                "x-a",
                                "elect",
                                ", before: [propose-preliminary], appliesWhen: {fact: meeting.adjourned, is: true}"),
                        "overlay-r7"),
                arguments(
                        "a gate against a statutory one",
                        "{id: announce-result, gates: [{at: LEAVE, kind: fact-is, fact: ballots.sealed, value: false, clause: x}]}",
                        "overlay-r7"));
    }

    private static String own(String id, String stage, String more) {
        return "{id: " + id + ", zh: 自设步骤, stage: " + stage + ", role: CLERK, source: 本街道" + more + "}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void eachWayOfWeakeningIsRefusedByItsRule(String reason, String step, String code) {
        Refined refined = RefinementTest.lay("""
                kind: Overlay
                id: some-street
                version: "1"
                extends: community-party-committee@2026.2
                scope: {level: STREET, area: "1", title: 某街道}
                procedure:
                  steps:
                  - %s
                """.formatted(step));

        assertThat(refined.problems())
                .as(reason)
                .extracting(p -> p.code().code())
                .containsOnly(code);
        assertThat(refined.problems()).allSatisfy(p -> assertThat(p.detailZh()).endsWith("。"));
    }
}
