// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core;

import org.huanjie.api.error.ProblemCode;

/** Refusal codes of the ground floor, beyond those that every module shares. */
public enum CoreProblem implements ProblemCode {
    COMMUNITY_ADDED("community-added", 409, "不得增设社区", "No community may be added"),
    ADJUSTMENT_OPEN("adjustment-open", 409, "设置调整尚未结束", "An adjustment is under way"),
    ROLE_LEVEL("role-level", 400, "该职责不能在此层级担任", "The role is not held at this level"),
    CLOCK_BACKWARDS("clock-backwards", 409, "演练日期只能向后推移", "A rehearsal's day only moves on");

    private final String code;
    private final int status;
    private final String titleZh;
    private final String titleEn;

    CoreProblem(String code, int status, String titleZh, String titleEn) {
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
