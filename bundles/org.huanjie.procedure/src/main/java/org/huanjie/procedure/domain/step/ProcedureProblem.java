// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.error.ProblemCode;

/** Refusal codes of the procedure. */
public enum ProcedureProblem implements ProblemCode {
    STEP_OUT_OF_ORDER("step-out-of-order", 409, "步骤先后次序不对", "Step out of order"),
    STAGE_NOT_CLOSED("stage-not-closed", 409, "上一阶段尚未办结", "The stage before is not closed"),
    WINDOW_NOT_OPEN("window-not-open", 409, "时间窗口未到", "The window has not opened yet"),
    GATE_NOT_MET("gate-not-met", 409, "条件未满足", "A gate is not met"),
    FACT_UNKNOWN("fact-unknown", 409, "所需事实尚不明确", "A fact is not known yet"),
    STEP_NOT_APPLICABLE("step-not-applicable", 409, "此步骤对本案不适用", "The step does not apply"),
    STEP_ALREADY_OPEN("step-already-open", 409, "步骤已经开始", "The step is already open"),
    STEP_ALREADY_CLOSED("step-already-closed", 409, "步骤已经办结", "The step is already closed"),
    STEP_NOT_OPEN("step-not-open", 409, "步骤尚未开始", "The step is not open"),
    MINIMUM_DAYS("minimum-days", 409, "规定的天数未满", "The minimum days have not passed"),
    NOT_A_WORKDAY("not-a-workday", 409, "今天不是工作日", "Not a working day"),
    MEETING_DAY("meeting-day", 409, "须在大会当天办理", "Only on the day of the meeting"),
    OUTCOME_UNKNOWN("outcome-unknown", 409, "没有给出或没有这种办结结果", "No such outcome, or none given"),
    OUTCOME_REFUSED("outcome-refused", 409, "办结结果与事实不符", "The outcome contradicts the facts"),
    CASE_HALTED("case-halted", 409, "须先办结要求的步骤", "Halted until a required step is closed"),
    CASE_PAUSED("case-paused", 409, "设置调整期间暂停选举", "Paused during an adjustment"),
    CASE_ENDED("case-ended", 409, "本案已经结束", "The case has ended"),
    WAIVER_NOT_ALLOWED("waiver-not-allowed", 409, "法定步骤不得免办", "The step may not be waived"),
    SIGNATURE_MISSING("signature-missing", 409, "缺少规定的签署", "A signature is missing"),
    SIGNATURE_OUT_OF_ORDER("signature-out-of-order", 409, "签署人或签署次序不对", "Not a signer, or out of order"),
    EVENT_OUT_OF_REACH("event-out-of-reach", 409, "此时不能登记该情形", "The event cannot happen now"),
    EASY_FIRST("easy-first", 409, "应先易后难", "Easier communities first"),
    WINDOW_LATE("window-late", 409, "已超过期限", "Past the deadline"),
    DEFINITION_INVALID("definition-invalid", 422, "程序定义不符合格式", "The definition is not valid"),
    OVERLAY_BASE("overlay-base", 422, "叠加方案依据的程序不符", "The overlay extends another procedure"),
    OVERLAY_R1("overlay-r1", 422, "法定步骤不得减少", "R1: statutory steps stay"),
    OVERLAY_R2("overlay-r2", 422, "法定次序不得改变", "R2: order is only added to"),
    OVERLAY_R3("overlay-r3", 422, "法定条件不得替换", "R3: gates are only added"),
    OVERLAY_R4("overlay-r4", 422, "参数只能从严", "R4: parameters only tighter"),
    OVERLAY_R5("overlay-r5", 422, "期限只能收紧", "R5: windows only narrower"),
    OVERLAY_R6("overlay-r6", 422, "法定签署不得减少", "R6: statutory signers stay"),
    OVERLAY_R7("overlay-r7", 422, "叠加后无法完成", "R7: the result is no longer possible");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    ProcedureProblem(String code, int status, String titleZh, String titleEn) {
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
