// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain.rule;

import java.time.LocalDate;
import org.huanjie.api.error.Refused;
import org.huanjie.approval.domain.ApprovalProblem;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Minutes;
import org.huanjie.approval.domain.Standing;
import org.huanjie.approval.domain.Verdict;

/**
 * S40: 街道党工委召开会议研究批复: a meeting decides and has minutes; it was held after the request came in and not after today, so
 * that nothing is dated back.
 */
public final class MeetingDecides {
    private MeetingDecides() {}

    /** @throws Refused approval-meeting-required, approval-meeting-date */
    public static void check(Standing standing, Verdict verdict, LocalDate today) {
        Matter matter = standing.matter();
        if (verdict.minutes().isEmpty()) {
            if (matter.needsMeeting() && verdict.decision().granted()) {
                throw refuse(
                        ApprovalProblem.MEETING_REQUIRED,
                        matter,
                        "minutesNo",
                        "“" + matter.zh() + "”须经街道党工委会议研究，请填写会议日期（meetingOn）和会议纪要编号（minutesNo）。",
                        "'" + matter.step()
                                + "' takes a meeting of the street's working committee: fill in meetingOn and minutesNo.");
            }
            return;
        }
        Minutes minutes = verdict.minutes().get();
        if (minutes.heldOn().isAfter(today)) {
            throw outOfOrder(
                    matter,
                    "会议日期 " + minutes.heldOn() + " 晚于今天（" + today + "），会议尚未召开。请会后再填写。",
                    "The meeting of " + minutes.heldOn() + " is after today (" + today + "). Decide once it was held.");
        }
        standing.pending().filter(r -> minutes.heldOn().isBefore(r.on())).ifPresent(r -> {
            throw outOfOrder(
                    matter,
                    "会议日期 " + minutes.heldOn() + " 早于报送日期 " + r.on() + "，不得倒签。请填写研究该请示的会议。",
                    "The meeting of " + minutes.heldOn() + " was before the request of " + r.on()
                            + "; nothing is dated back. Name the meeting that discussed the request.");
        });
    }

    private static Refused outOfOrder(Matter matter, String zh, String en) {
        return refuse(ApprovalProblem.MEETING_DATE, matter, "meetingOn", zh, en);
    }

    private static Refused refuse(ApprovalProblem code, Matter matter, String field, String zh, String en) {
        return Refused.byClause(code, matter.clause().equals("S40") ? "S40" : "S40; " + matter.clause(), field, zh, en);
    }
}
