// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.api.organisation.PartyOrg;

/** S41; 条例第二十条: in what capacity the chair presides (主持人). */
public enum ChairCapacity {
    OUTGOING_COMMITTEE("上届委员会委员"),
    OUTGOING_SECRETARY("上届书记"),
    OTHER("非上届班子成员");

    private final String zh;

    ChairCapacity(String zh) {
        this.zh = zh;
    }

    /** The capacity's Chinese name. */
    public String zh() {
        return zh;
    }

    /** Of this person in this organisation: a committee presides by its members, a branch without one by its secretary. */
    public static ChairCapacity of(String name, PartyOrg organisation) {
        if (organisation.hasCommittee() && organisation.incumbentCommittee().contains(name)) {
            return OUTGOING_COMMITTEE;
        }
        return organisation.incumbentSecretary().equals(name) ? OUTGOING_SECRETARY : OTHER;
    }
}
