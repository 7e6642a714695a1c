// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.trial;

import static org.huanjie.rehearsal.client.Json.object;

import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.client.Reply;

/** Acts out of order (S09: 遵循步骤不减少): each step tried before what must come first. */
final class OrderTrials {
    private OrderTrials() {}

    static void teach(Trials trials) {
        trials.know("plan-before-survey", c -> open(c, "ORG_LEADER", "draft-community-plan"));
        trials.know("training-before-home-visits", c -> open(c, "CLERK", "train-people"));
        trials.know("gate-before-training", c -> open(c, "STREET_CLERK", "gate-three-not-allowed"));
        trials.know("stage-two-too-early", c -> open(c, "ORG_LEADER", "set-criteria"));
        trials.know("stage-two-unprepared", c -> open(c, "ORG_LEADER", "set-criteria"));
        trials.know("difficult-before-easy", c -> open(c, "ORG_LEADER", "set-criteria"));
        trials.know(
                "reply-too-soon",
                c -> c.desk()
                        .tryDecide(
                                c.as("STREET_APPROVER"),
                                "request-meeting",
                                "APPROVED",
                                "",
                                c.setting().today()));
        trials.know(
                "approve-during-notice",
                c -> c.as("ORG_LEADER")
                        .post(c.desk().at("approvals/approve-prospective/request"), object("note", "请批复")));
        trials.know(
                "meeting-without-notice",
                c -> c.as("CHAIR")
                        .post(
                                c.desk().at("meeting"),
                                object(
                                        "chair",
                                        object(
                                                "memberId",
                                                c.named(c.secretary()).id()),
                                        "recorder",
                                        "记录员",
                                        "place",
                                        "会议室")));
        trials.know("session-before-consent", c -> open(c, "CHAIR", "first-session"));
        trials.know(
                "result-before-report",
                c -> c.as("NEW_SECRETARY")
                        .post(c.desk().at("approvals/approve-result/request"), object("note", "请审批")));
        trials.know(
                "file-before-approval",
                c -> c.as("STREET_CLERK").post(c.desk().at("approvals/file-district/request"), object("note", "报备")));
        trials.know("archive-before-handover", c -> open(c, "CLERK", "archive"));
        trials.know(
                "decide-unasked",
                c -> c.desk()
                        .tryDecide(
                                c.as("STREET_APPROVER"),
                                "approve-result",
                                "APPROVED",
                                "",
                                c.setting().today()));
    }

    private static Reply open(Community c, String part, String step) {
        return c.as(part).post(c.desk().at("steps/" + step + "/open"), object());
    }
}
