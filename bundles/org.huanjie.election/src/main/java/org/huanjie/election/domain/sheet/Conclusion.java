// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** Conclusion of the inspection for one person (考察结论). */
public enum Conclusion {
    SUITABLE("适宜"),
    UNSUITABLE("不适宜"),
    /** Reservations remain: no conclusion yet. */
    RESERVED("保留意见");

    private final String zh;

    Conclusion(String zh) {
        this.zh = zh;
    }

    /** The conclusion's Chinese name. */
    public String zh() {
        return zh;
    }
}
