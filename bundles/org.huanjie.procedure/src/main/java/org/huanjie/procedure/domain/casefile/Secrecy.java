// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.casefile;

/** Marking of a document (密级). What bears a state secret may not enter a system that is not approved for it (保守国家秘密法). */
public enum Secrecy {
    NONE("无"),
    INTERNAL("内部"),
    SECRET("秘密"),
    CONFIDENTIAL("机密"),
    TOP_SECRET("绝密");

    private final String zh;

    Secrecy(String zh) {
        this.zh = zh;
    }

    /** The Chinese marking. */
    public String zh() {
        return zh;
    }

    /** True for 秘密 and above. */
    public boolean stateSecret() {
        return compareTo(SECRET) >= 0;
    }
}
