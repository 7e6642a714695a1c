// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** A department's opinion of one person (部门意见). */
public enum Opinion {
    NO_OBJECTION("无异议"),
    OBJECTION("有异议"),
    PARTIAL("部分有异议");

    private final String zh;

    Opinion(String zh) {
        this.zh = zh;
    }

    /** The opinion's Chinese name. */
    public String zh() {
        return zh;
    }
}
