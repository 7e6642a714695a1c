// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app;

import org.huanjie.api.error.ProblemCode;

/** Refusal codes of the roster. */
public enum RosterProblem implements ProblemCode {
    FILE_EMPTY("file-empty", 400, "文件是空的", "Empty file"),
    FILE_TOO_LARGE("file-too-large", 413, "文件超过上限", "File too large"),
    FILE_WRONG_TYPE("file-wrong-type", 415, "不是表格文件", "Not a spreadsheet"),
    FILE_TRUNCATED("file-truncated", 400, "文件不完整", "Truncated file"),
    FILE_ENCRYPTED("file-encrypted", 400, "文件有密码", "Encrypted file"),
    FILE_MACRO("file-macro", 400, "文件含有宏", "File with macros"),
    FILE_ZIP_BOMB("file-zip-bomb", 400, "文件展开后异常巨大", "Zip bomb"),
    FILE_XXE("file-xxe", 400, "文件含有外部实体", "External entities"),
    TOO_MANY_ROWS("too-many-rows", 413, "行数超过上限", "Too many rows"),
    TOO_MANY_COLUMNS("too-many-columns", 413, "列数超过上限", "Too many columns"),
    CELL_TOO_LONG("cell-too-long", 413, "单元格过长", "Cell too long"),
    NOT_CLEAN("import-not-clean", 409, "还有问题未处理", "Problems are undecided"),
    ZERO_ROWS("import-zero-rows", 422, "花名册没有党员", "The roster has no members"),
    OTHER_FILE("import-other-file", 409, "不是预检过的文件", "Not the file that was judged"),
    WRONG_DECISION("import-wrong-decision", 400, "处理意见不可行", "Impossible decision"),
    COMMITTED("import-committed", 409, "已经导入", "Committed already"),
    BAD_MEMBER("bad-member", 400, "党员信息有误", "Wrong member data"),
    DOCUMENT_NEEDED("document-needed", 400, "须有依据文件", "A document is needed"),
    RIGHTS_OF_FULL_ONLY("rights-of-full-members-only", 409, "只有正式党员有选举权", "Only full members have the rights"),
    AMBIGUOUS_NAME("ambiguous-name", 409, "同名党员不止一人", "Several members of this name"),
    EXCLUSION_GROUND("exclusion-ground", 422, "不属于可以不计入的情形", "Not one of the listed grounds"),
    HALF_YEAR("exclusion-half-year", 422, "不满半年", "Less than half a year"),
    NOT_ENTITLED("not-entitled", 409, "本来就不计算在应到会人数内", "Not counted anyway"),
    OPINIONS_MISSING("opinions-missing", 409, "本人或家属意见不全", "Opinions are missing"),
    NOT_REQUESTED("not-requested", 409, "尚未请示", "Not requested yet"),
    SELF_APPROVAL("self-approval", 403, "不得审批自己提交的事项", "Nobody approves the own request"),
    ROSTER_EMPTY("roster-empty", 409, "尚未导入花名册", "The roster is empty"),
    DROPPED_UNEXPLAINED("dropped-unexplained", 409, "有移出人员未说明", "A person left out is unexplained"),
    FREEZE_WINDOW("freeze-window", 409, "不在冻结名册的时段", "Outside the time for this freeze"),
    SURVEY_FREEZE_FIRST("survey-freeze-first", 409, "须先冻结调查摸底名册", "Freeze the survey roster first");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    RosterProblem(String code, int status, String titleZh, String titleEn) {
        this.code = code;
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    /** The constant of a published code; empty if the roster has none such. */
    public static java.util.Optional<RosterProblem> of(String code) {
        return java.util.Arrays.stream(values())
                .filter(p -> p.code.equals(code))
                .findFirst();
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
