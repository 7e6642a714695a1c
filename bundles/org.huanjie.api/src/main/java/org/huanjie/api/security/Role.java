// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.security;

/** Roles of the procedure (reference 3.5) and the administrator of the installation, who has no business rights. */
public enum Role {
    CLERK("社区经办"),
    ORG_LEADER("社区党组织书记、领导小组组长"),
    STREET_CLERK("街道经办"),
    STREET_APPROVER("街道党工委"),
    STREET_LEADER("街道换届领导小组"),
    DISTRICT_READER("区委组织部查阅"),
    DISTRICT_RECORDER("区委组织部备案"),
    DEPT_REVIEWER("联审部门"),
    INSPECTOR("考察人员"),
    CHAIR("会议主持人"),
    SCRUTINEER("监票人"),
    TELLER("计票人"),
    NEW_SECRETARY("新任书记"),
    SYSTEM("系统"),
    ADMINISTRATOR("系统管理员");

    private final String zh;

    Role(String zh) {
        this.zh = zh;
    }

    /** The role's Chinese name. */
    public String zh() {
        return zh;
    }
}
