// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import org.huanjie.api.error.ProblemCode;

/** Refusal codes of the rule profiles. */
public enum ProfileProblem implements ProblemCode {
    LOOSER("profile-looser", 422, "规则放宽了法定要求", "Looser than the law"),
    UNKNOWN_PARAMETER("profile-unknown-parameter", 422, "没有这个规则参数", "Unknown rule parameter"),
    INVALID("profile-invalid", 422, "规则档案填写有误", "Rule profile is not well formed"),
    READ_ONLY("profile-read-only", 409, "该规则档案只供查阅旧案", "The rule profile is for reading old cycles only");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    ProfileProblem(String code, int status, String titleZh, String titleEn) {
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
