// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

import org.huanjie.api.error.ProblemCode;

/** The refusal codes of the election, in the order in which an office meets them. */
public enum ElectionProblem implements ProblemCode {
    CORRECTION_REASON_MISSING("correction-reason-missing", 400, "更正须写明原因", "A correction needs its reason"),
    SHEET_MISSING("sheet-missing", 409, "本步骤的记录尚未保存", "The record of this step is missing"),
    OUTCOME_DIFFERS("outcome-differs", 409, "结论与记录不一致", "The outcome differs from the records"),
    CRITERIA_FIRST("criteria-first", 409, "先定标准后选人", "Criteria before candidates"),
    NOT_A_MEMBER("not-a-member", 422, "不是本组织党员", "Not a member of this organisation"),
    NOT_ELECTABLE("not-electable", 422, "没有被选举权", "Without the right to be elected"),
    AMBIGUOUS_NAME("ambiguous-name", 422, "有重名党员", "Two members bear this name"),
    OFFICE_NOT_CONTESTED("office-not-contested", 422, "本次不选举该职务", "This office is not elected here"),
    NOT_RECOMMENDED("not-recommended", 422, "未经推荐提名", "Not recommended"),
    RECOMMENDATION_DOES_NOT_ADD_UP(
            "recommendation-does-not-add-up", 422, "推荐票数不符", "The recommendation does not add up"),
    CANDIDATE_FORM_MISSING("candidate-form-missing", 409, "候选人登记表未填写", "Candidate form missing"),
    TOO_LATE_TO_WITHDRAW("too-late-to-withdraw", 409, "结果已宣布，不能再退出", "Too late to withdraw"),
    NOT_REVIEWED("not-reviewed", 422, "未通过资格联审", "Not passed by the joint review"),
    SURPLUS_NOT_MET("surplus-not-met", 409, "差额不足", "The surplus is not met"),
    TOO_FEW_INSPECTORS("too-few-inspectors", 422, "考察人员不足", "Too few inspectors"),
    LETTER_MISSING("letter-missing", 409, "尚未发函征求意见", "No letter was sent"),
    DISCIPLINE_BLOCKS("discipline-blocks", 409, "纪检机关意见否定", "The discipline organ objects"),
    NOTICE_TOO_SHORT("notice-too-short", 422, "公示天数不足", "Notice too short"),
    NOTICE_TOO_LONG("notice-too-long", 422, "公示天数过长", "Notice too long"),
    NOTICE_NOT_OVER("notice-not-over", 409, "公示期未满", "The notice is not over"),
    ROSTER_NOT_FROZEN("roster-not-frozen", 409, "参会名册未冻结", "The roster is not frozen for the meeting"),
    TOO_FEW_MEMBERS("too-few-members", 409, "正式党员不足", "Too few full members"),
    NOT_ENTITLED("not-entitled", 422, "没有选举权", "Not entitled to elect"),
    ATTENDANCE_TWICE("attendance-twice", 422, "同一党员重复登记", "A member is marked twice"),
    VOTE_DOES_NOT_ADD_UP("vote-does-not-add-up", 422, "表决人数不符", "The vote does not add up"),
    OFFICIAL_IS_CANDIDATE("official-is-candidate", 422, "候选人不得担任监票人、计票人", "A candidate is scrutineer or teller"),
    OFFICIAL_ABSENT("official-absent", 422, "监票人、计票人未到会", "An official is absent"),
    OFFICIAL_TWICE("official-twice", 422, "同一人重复担任", "A person holds two duties"),
    NOT_AN_OFFICIAL("not-an-official", 422, "不是本次大会通过的工作人员", "Not an official of this meeting"),
    OUTSIDE_REPLY("outside-reply", 422, "不在批复的候选人预备人选之内", "Outside the reply of the street"),
    LIST_NOT_ADOPTED("list-not-adopted", 409, "名单未获大会通过", "The list was not adopted"),
    LIST_DIFFERS_FROM_PRIMARY("list-differs-from-primary", 422, "与预选结果不一致", "The list differs from the primary"),
    CHANGE_REASON_MISSING("change-reason-missing", 422, "与批复名单不同须说明原因", "The change needs its reason"),
    BALLOTS_DO_NOT_ADD_UP("ballots-do-not-add-up", 422, "选票张数不符", "The ballots do not add up"),
    SHEET_TOO_SMALL("sheet-too-small", 422, "计票单选票过少", "A count sheet of too few ballots"),
    SAME_TELLER("same-teller", 403, "两份计票单须由两人分别填写", "Two sheets need two tellers"),
    COUNT_BLIND("count-blind", 403, "两份计票单交齐之前互不可见", "Blind until both sheets are in"),
    MARKS_INCOMPLETE("marks-incomplete", 422, "候选人得票未填全", "The marks are incomplete"),
    COUNTS_DIFFER("counts-differ", 409, "两份计票单不一致", "The two counts differ"),
    IDENTITY_BROKEN("identity-broken", 409, "票数关系不符", "The numbers of the count do not agree"),
    NOT_A_SHORTFALL("not-a-shortfall", 409, "没有缺额", "Not a shortfall"),
    SKIPPED_MORE_VOTES("skipped-more-votes", 422, "跳过了得票更多的人", "Somebody with more votes was skipped"),
    NOT_ELECTED_MEMBER("not-elected-member", 422, "不是新当选的委员", "Not a newly elected member"),
    TOO_MANY_DEPUTIES("too-many-deputies", 422, "副书记人选多于职数", "More deputies than approved"),
    OFFICE_TWICE("office-twice", 422, "同一人不能任两职", "One person for two offices");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    ElectionProblem(String code, int status, String titleZh, String titleEn) {
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
