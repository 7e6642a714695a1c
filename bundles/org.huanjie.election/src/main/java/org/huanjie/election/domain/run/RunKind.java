// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.run;

/** Kind of a run. */
public enum RunKind {
    FIRST("首次投票"),
    RUNOFF("再次投票"),
    SUPPLEMENT("另行选举");

    private final String zh;

    RunKind(String zh) {
        this.zh = zh;
    }

    /** The run's Chinese name. */
    public String zh() {
        return zh;
    }
}
