// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** What the chair decides about a shortfall (L35). */
public enum Decision {
    SUPPLEMENT("另行选举"),
    REDUCE("减少名额"),
    GIVE_UP("不再补选、报告街道");

    private final String zh;

    Decision(String zh) {
        this.zh = zh;
    }

    /** The decision's Chinese name. */
    public String zh() {
        return zh;
    }
}
