// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

/**
 * The four acts by which a superior answers, which the seed keeps apart (批复、审批、审查同意、备案), and the report that asks for none of them
 * by itself.
 */
public enum ActKind {
    /** 批复: a document that answers one request. */
    REPLY("批复"),
    /** 审批: a plan or a result is approved. */
    APPROVAL("审批"),
    /** 审查同意: consent to go on. */
    CONSENT("审查同意"),
    /** 备案: the higher level takes it to its files. */
    FILING("备案"),
    /** 报告: sent, nothing is decided on it. */
    REPORT("报告");

    private final String zh;

    ActKind(String zh) {
        this.zh = zh;
    }

    /** The act's Chinese name. */
    public String zh() {
        return zh;
    }
}
