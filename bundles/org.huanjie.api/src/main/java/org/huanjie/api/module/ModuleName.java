// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.module;

/** What an administrator switches per street office: a slice with its pages. */
public enum ModuleName {
    ROSTER("党员花名册"),
    PROCEDURE("换届程序"),
    ELECTION("选举"),
    APPROVAL("审批"),
    TEMPLATE("文书");

    private final String zh;

    ModuleName(String zh) {
        this.zh = zh;
    }

    /** The module's Chinese name. */
    public String zh() {
        return zh;
    }
}
