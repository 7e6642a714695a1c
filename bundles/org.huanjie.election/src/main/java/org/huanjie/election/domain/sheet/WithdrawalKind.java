// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** Why a candidate leaves (T60): by own wish, or disqualified by the street. */
public enum WithdrawalKind {
    WITHDRAWN("本人退出"),
    DISQUALIFIED("取消资格");

    private final String zh;

    WithdrawalKind(String zh) {
        this.zh = zh;
    }

    /** The kind's Chinese name. */
    public String zh() {
        return zh;
    }
}
