// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

/** What a superior says to a request. */
public enum Decision {
    /** 同意 (reply, approval). */
    APPROVED("同意", true),
    /** 退回: to be done again, with the reason. */
    RETURNED("退回", false),
    /** 审查同意. */
    CONSENTED("同意", true),
    /** 不同意. */
    REFUSED("不同意", false),
    /** 已备案. */
    RECORDED("已备案", true),
    /** 退回补充材料: the papers are incomplete, the result stands suspended. */
    RETURNED_PAPERS("退回补充材料", false),
    /** 退回（程序问题）: the election is void. */
    RETURNED_PROCEDURE("因程序问题退回", false);

    private final String zh;
    private final boolean granted;

    Decision(String zh, boolean granted) {
        this.zh = zh;
        this.granted = granted;
    }

    /** The decision's Chinese name. */
    public String zh() {
        return zh;
    }

    /** True if what was asked for is granted. */
    public boolean granted() {
        return granted;
    }
}
