// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** How a member is marked on the attendance sheet (签到册). */
public enum Presence {
    ABSENT("缺席"),
    LEAVE("请假"),
    PRESENT("到会");

    private final String zh;

    Presence(String zh) {
        this.zh = zh;
    }

    /** The mark's Chinese name. */
    public String zh() {
        return zh;
    }
}
