// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.exclusion;

/** How far one person's exclusion has come; whether the meeting adopts it is a fact of the election. */
public enum ExclusionState {
    RECORDED("已登记情形"),
    CONSULTED("已征求意见"),
    REQUESTED("已请示"),
    APPROVED("街道已批准"),
    REFUSED("街道未批准"),
    WITHDRAWN("已撤回");

    private final String zh;

    ExclusionState(String zh) {
        this.zh = zh;
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }

    /** True once the street has decided. */
    public boolean isDecided() {
        return this == APPROVED || this == REFUSED;
    }
}
