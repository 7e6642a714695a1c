// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** Outcome of a run (选举结果), by rule. */
public enum Outcome {
    CLEAN("全部选出"),
    TIE("末位得票相等"),
    SHORTFALL("当选人不足"),
    TOO_FEW("当选人过少"),
    GIVEN_UP("不再补选"),
    OUT_OF_ROUNDS("再次投票次数用尽");

    private final String zh;

    Outcome(String zh) {
        this.zh = zh;
    }

    /** The outcome's Chinese name. */
    public String zh() {
        return zh;
    }
}
