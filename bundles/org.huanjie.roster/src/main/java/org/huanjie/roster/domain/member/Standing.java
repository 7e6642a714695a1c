// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.time.LocalDate;
import org.huanjie.roster.domain.rule.EntitlementFacts;
import org.huanjie.roster.domain.rule.ProbationPunishmentRule;

/**
 * What restricts a member's rights: punishment, legal state, end of membership; class 4, always by a document.
 *
 * @param from beginning of a punishment
 * @param to   end of a probation punishment (留党察看); not given while it is not fixed
 */
public record Standing(
        Punishment punishment,
        RosterDate from,
        RosterDate to,
        LegalState legalState,
        Ending ended,
        DocumentRef document) {
    /** Nothing restricts the member. */
    public static final Standing GOOD = new Standing(
            Punishment.NONE, RosterDate.NONE, RosterDate.NONE, LegalState.NONE, Ending.NONE, DocumentRef.NONE);

    /** Party punishment (党纪处分). */
    public enum Punishment {
        NONE,
        WARNING,
        SERIOUS_WARNING,
        REMOVED_FROM_POST,
        /** 留党察看: suspends the three rights. */
        PROBATION,
        EXPELLED
    }

    /** Legal state (法律状态): 拘留、留置、逮捕、服刑. */
    public enum LegalState {
        NONE,
        DETAINED,
        LIUZHI,
        ARRESTED,
        SERVING;

        /** Only 留置 and 逮捕 suspend the rights by themselves (条例第五条). */
        boolean suspendsRights() {
            return this == LIUZHI || this == ARRESTED;
        }
    }

    /** How the membership here ended (去世、退党或除名、转出). */
    public enum Ending {
        NONE,
        DECEASED,
        WITHDRAWN,
        MOVED
    }

    /** What the rule of rights needs to know on a day. @param here true if the relation is here by the roster */
    EntitlementFacts facts(boolean full, boolean here, LocalDate day) {
        return new EntitlementFacts(
                full, here && ended != Ending.MOVED, onProbationOn(day), legalState.suspendsRights(), left());
    }

    private boolean onProbationOn(LocalDate day) {
        return punishment == Punishment.PROBATION
                && ProbationPunishmentRule.judge(from.earliest(), to.latest(), day)
                        .is("IN_FORCE");
    }

    private EntitlementFacts.Left left() {
        if (ended == Ending.DECEASED) {
            return EntitlementFacts.Left.DECEASED;
        }
        boolean out = ended == Ending.WITHDRAWN || punishment == Punishment.EXPELLED;
        return out ? EntitlementFacts.Left.WITHDRAWN : EntitlementFacts.Left.NO;
    }
}
