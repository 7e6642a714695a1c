// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** Rungs of the ladder (候选人状态); never merged. */
public enum Rung {
    NOMINEE("推荐人选"),
    PRELIMINARY("候选人初步人选（已提出）"),
    JOINT_REVIEWED("已通过资格联审"),
    LISTED("已列入初步人选名单"),
    INSPECTED("已考察"),
    OPINED("已征求意见"),
    IN_NOTICE("公示中"),
    PROSPECTIVE("候选人预备人选"),
    FORMAL("正式候选人"),
    ELECTED("当选"),
    NOT_ELECTED("落选"),
    CONSENTED("当选，已审查同意"),
    APPROVED("当选，已批准"),
    IN_OFFICE("已任职"),
    RETURNED("结果被退回"),
    REJECTED("未通过"),
    WITHDRAWN("已退出");

    private final String zh;

    Rung(String zh) {
        this.zh = zh;
    }

    /** The rung's Chinese name. */
    public String zh() {
        return zh;
    }
}
