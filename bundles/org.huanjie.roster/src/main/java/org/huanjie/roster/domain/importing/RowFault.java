// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

/** What can be wrong in a roster; the code is published. */
public enum RowFault {
    NO_ROSTER_FOUND("no-roster-found", Remedy.FILE, "没有找到花名册表头", "No roster header found"),
    ZERO_ROWS("zero-rows", Remedy.FILE, "花名册没有党员", "The roster has no members"),
    HEADER_MISSING("header-missing", Remedy.FILE, "缺少必需的列", "A required column is missing"),
    TOO_MANY_PROBLEMS("too-many-problems", Remedy.FILE, "问题过多，未全部列出", "Too many problems to list"),
    NAME_MISSING("name-missing", Remedy.CORRECT, "姓名为空", "Name missing"),
    NAME_BAD_CHARACTERS("name-bad-characters", Remedy.CORRECT, "姓名含有不应有的字符", "Name with impossible characters"),
    DUPLICATE_PERSON("duplicate-person", Remedy.PERSON, "同一人重复登记", "The same person twice"),
    DUPLICATE_ID("duplicate-id", Remedy.VALUE, "不同的人使用同一身份证号", "One identity number for two names"),
    ID_CHECK_DIGIT("id-check-digit", Remedy.VALUE, "身份证号校验码不符", "Check digit of the identity number is wrong"),
    ID_LOST_DIGITS("id-lost-digits", Remedy.VALUE, "身份证号按数字保存，尾数已丢失", "Identity number lost its last digits"),
    ID_15_DIGITS("id-15-digits", Remedy.VALUE, "15 位旧身份证号已停用", "15-digit identity numbers are void"),
    ID_MALFORMED("id-malformed", Remedy.VALUE, "身份证号格式不对", "Malformed identity number"),
    BIRTH_AGAINST_ID("birth-against-id", Remedy.CONFIRM, "出生年月与身份证号不一致", "Birth date differs from the identity number"),
    SEX_AGAINST_ID("sex-against-id", Remedy.CONFIRM, "性别与身份证号不一致", "Sex differs from the identity number"),
    DATE_UNREADABLE("date-unreadable", Remedy.VALUE, "日期无法识别", "Unreadable date"),
    JOINED_MISSING("joined-missing", Remedy.CORRECT, "入党时间为空", "Joining date missing"),
    JOINED_BEFORE_18("joined-before-18", Remedy.CONFIRM, "入党时未满十八周岁", "Joined before the 18th birthday"),
    FULL_BEFORE_JOINED("full-before-joined", Remedy.CORRECT, "转正时间早于入党时间", "Full member before joining"),
    FULL_TOO_EARLY("full-too-early", Remedy.CONFIRM, "预备期不足一年", "Probation of less than a year"),
    FULL_DATE_MISSING(
            "full-date-missing", Remedy.CONFIRM, "正式党员没有转正时间", "Full member without the date of becoming one"),
    PROBATIONARY_WITH_FULL_DATE(
            "probationary-with-full-date",
            Remedy.CONFIRM,
            "预备党员却有转正时间",
            "Probationary member with a date of becoming full"),
    NOT_A_MEMBER_TYPE("not-a-member-type", Remedy.PERSON, "不是党员类别", "Not a kind of member"),
    MEMBER_TYPE_MISSING("member-type-missing", Remedy.CORRECT, "党员类别为空", "Kind of member missing"),
    RELATION_STATE_UNKNOWN("relation-state-unknown", Remedy.VALUE, "组织关系状态无法识别", "Unknown state of the relation"),
    SEX_UNKNOWN("sex-unknown", Remedy.VALUE, "性别无法识别", "Unknown sex"),
    ETHNIC_UNKNOWN("ethnic-unknown", Remedy.VALUE, "民族无法识别", "Unknown ethnic group"),
    EDUCATION_UNKNOWN("education-unknown", Remedy.VALUE, "学历无法识别", "Unknown level of education"),
    PHONE_UNREADABLE("phone-unreadable", Remedy.VALUE, "电话号码无法识别", "Unreadable telephone number"),
    FORMULA_IN_KEY_COLUMN("formula-in-key-column", Remedy.CORRECT, "关键列使用了公式", "Formula in a key column");

    /** What the clerk can do about it. */
    public enum Remedy {
        /** Nothing but another file. */
        FILE,
        /** Give the right value, or leave the person out. */
        CORRECT,
        /** Leave the person out, or give the right value. */
        PERSON,
        /** Drop the value if it is optional, or give the right one, or leave the person out. */
        VALUE,
        /** Confirm that it is so, or give the right value, or leave the person out. */
        CONFIRM
    }

    private final String code;
    private final Remedy remedy;
    private final String zh;
    private final String en;

    RowFault(String code, Remedy remedy, String zh, String en) {
        this.code = code;
        this.remedy = remedy;
        this.zh = zh;
        this.en = en;
    }

    /** Published code in kebab case. */
    public String code() {
        return code;
    }

    /** What the clerk can do about it. */
    public Remedy remedy() {
        return remedy;
    }

    /** Short Chinese title. */
    public String zh() {
        return zh;
    }

    /** Short English title. */
    public String en() {
        return en;
    }
}
