// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app;

import org.huanjie.api.error.ProblemCode;

/** Refusal codes of the procedure's desk: forms, papers, declarations. */
public enum DeskProblem implements ProblemCode {
    FORM_INCOMPLETE("form-incomplete", 409, "表单尚未填全", "The form is incomplete"),
    FIELD_DERIVED("field-derived", 422, "该项由系统得出，不能填写", "The field is derived and never typed"),
    STATE_SECRET("state-secret", 422, "涉密文件不得录入本系统", "State secrets may not enter this system"),
    DOCUMENT_NOT_OF_STEP("document-not-of-step", 422, "该步骤不产生这种文书", "The step does not make this document"),
    BACK_DATED("back-dated", 422, "日期不合理", "The date is not possible"),
    NO_FORM("no-form", 409, "该步骤没有可填写的表单", "The step has no form to fill in"),
    HANDLED_ELSEWHERE("handled-elsewhere", 409, "该步骤在其他模块办理", "The step is done in another module");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    DeskProblem(String code, int status, String titleZh, String titleEn) {
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
