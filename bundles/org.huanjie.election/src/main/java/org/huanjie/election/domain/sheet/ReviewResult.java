// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** A department's answer for one person in the joint review (资格联审). */
public enum ReviewResult {
    NO_PROBLEM("无问题"),
    PROBLEM("有问题"),
    /** No answer yet: the department still checks. */
    NEED_CHECK("需核查");

    private final String zh;

    ReviewResult(String zh) {
        this.zh = zh;
    }

    /** The answer's Chinese name. */
    public String zh() {
        return zh;
    }
}
