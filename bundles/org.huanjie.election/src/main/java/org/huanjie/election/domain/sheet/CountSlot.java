// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** Whose count sheet it is: two tellers count blind, a third only if they differ. */
public enum CountSlot {
    FIRST("第一计票人"),
    SECOND("第二计票人"),
    THIRD("第三计票人");

    private final String zh;

    CountSlot(String zh) {
        this.zh = zh;
    }

    /** The slot's Chinese name. */
    public String zh() {
        return zh;
    }
}
