// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.rule;

import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;

/** Why a member has the three rights (三项权利) or has them not. */
enum Rights {
    FULL_MEMBER("正式党员，有选举权、被选举权和表决权。", "A full member with all three rights."),
    PROBATIONARY("预备党员没有选举权、被选举权和表决权。", "A probationary member has none of the three rights."),
    PROBATION_PUNISHMENT("受留党察看处分期间没有三项权利。", "Under probation punishment a member has none of the three rights."),
    RIGHTS_SUSPENDED("被留置或逮捕，党组织已停止其党员权利。", "Under detention or arrest, rights suspended by the Party organisation."),
    NOT_OF_THIS_ORG("组织关系不在本党组织。", "The membership relation is not here."),
    DECEASED("党员已去世。", "The member has died."),
    WITHDRAWN("已不是党员。", "The person is no member any more.");

    private final String zh;
    private final String en;

    Rights(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** elect, beElected, vote and reasonCode; the three rights come and go together. */
    Answer answer() {
        boolean has = this == FULL_MEMBER;
        return Answer.of(Map.of(), List.of(new Reason(zh, en, "条例第五条；党章第七条")))
                .with("elect", has)
                .with("beElected", has)
                .with("vote", has)
                .with("reasonCode", name());
    }
}
