// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** Verdict of the check of an objection (核查结论). */
public enum Verdict {
    NO_PROBLEM("不影响任职"),
    DISQUALIFY("取消资格"),
    POSTPONE("暂缓");

    private final String zh;

    Verdict(String zh) {
        this.zh = zh;
    }

    /** The verdict's Chinese name. */
    public String zh() {
        return zh;
    }
}
