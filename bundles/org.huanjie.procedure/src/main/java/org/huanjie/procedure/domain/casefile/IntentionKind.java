// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

import java.util.List;
import org.huanjie.api.security.Role;

/** What an office may want or declare outside a step, and who may. */
public enum IntentionKind {
    ADJUSTMENT("社区布局调整", Role.STREET_LEADER),
    UNIT_ADJUSTMENT("党组织设置调整", Role.STREET_LEADER, Role.STREET_APPROVER),
    PAUSE("暂停换届、先行调整", Role.STREET_LEADER, Role.STREET_APPROVER),
    POSTPONEMENT("延期或提前换届", Role.ORG_LEADER, Role.STREET_LEADER),
    INVALIDITY("宣布选举无效", Role.STREET_APPROVER),
    GUIDE_LAPSED("指导人员培训失效", Role.STREET_LEADER, Role.STREET_CLERK),
    ORDER_REASON("不按先易后难安排的理由", Role.STREET_LEADER);

    private final String zh;
    private final List<Role> roles;

    IntentionKind(String zh, Role... roles) {
        this.zh = zh;
        this.roles = List.of(roles);
    }

    /** The Chinese name. */
    public String zh() {
        return zh;
    }

    /** Who may declare it, the usual role first. */
    public List<Role> roles() {
        return roles;
    }
}
