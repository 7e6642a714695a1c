// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import org.huanjie.api.error.ProblemCode;

/** Refusals of the approval module. */
public enum ApprovalProblem implements ProblemCode {
    SELF_APPROVAL("self-approval", 403, "不得审批自己报送的事项", "Nobody decides on one's own request"),
    NOT_REQUESTED("approval-not-requested", 409, "尚未报送请示", "Not requested yet"),
    ALREADY_REQUESTED("approval-already-requested", 409, "请示已报送，正在等待答复", "Requested already"),
    ALREADY_DECIDED("approval-already-decided", 409, "已经作出决定", "Decided already"),
    DECISION_NOT_POSSIBLE("approval-decision-not-possible", 409, "此事项不能作出这种决定", "This decision is not possible here"),
    REASON_REQUIRED("approval-reason-required", 400, "须写明理由", "A reason is required"),
    MEETING_REQUIRED("approval-meeting-required", 409, "须经街道党工委会议研究", "A meeting must have decided"),
    MEETING_DATE("approval-meeting-date", 409, "会议日期不符合先后顺序", "The date of the meeting is out of order");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    ApprovalProblem(String code, int status, String titleZh, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
