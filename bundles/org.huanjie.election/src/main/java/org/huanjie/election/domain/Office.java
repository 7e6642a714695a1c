// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

/** Office for which a person stands (职务). */
public enum Office {
    MEMBER("委员"),
    SECRETARY("书记"),
    DEPUTY("副书记");

    private final String zh;

    Office(String zh) {
        this.zh = zh;
    }

    /** The office's Chinese name. */
    public String zh() {
        return zh;
    }
}
