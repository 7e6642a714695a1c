// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.roster.domain.rule.EntitlementRule;

/**
 * The three rights of a member on a day (选举权、被选举权、表决权), derived, with the reason.
 *
 * @param full       full member on that day
 * @param reason     code of the reason, e.g. {@code PROBATIONARY}
 * @param overridden true if a document sets the rights otherwise than derived
 */
public record Entitlement(
        boolean full,
        boolean elect,
        boolean beElected,
        boolean vote,
        String reason,
        List<Reason> reasons,
        boolean overridden) {
    private static final java.util.Set<String> OUTSIDE = java.util.Set.of("NOT_OF_THIS_ORG", "DECEASED", "WITHDRAWN");

    public Entitlement {
        reasons = List.copyOf(reasons);
    }

    /** The rights of this member on this day. */
    public static Entitlement of(Member member, LocalDate day) {
        boolean full = member.isFullOn(day);
        boolean here = member.details().membership().relation() != RelationState.TRANSFERRED_OUT;
        Answer derived = EntitlementRule.judge(member.standing().facts(full, here, day));
        RightsOverride override = member.rightsOverride();
        if (override.isGiven()) {
            Reason by = Reason.of(
                    "按《{0}》（{1}）认定：{2}。",
                    "By '{0}' ({1}): {2}.",
                    "条例第五条",
                    override.document().title(),
                    override.document().number(),
                    override.reason());
            return new Entitlement(
                    full, override.elect(), override.beElected(), override.vote(), "BY_DOCUMENT", List.of(by), true);
        }
        return new Entitlement(
                full,
                has(derived, "elect"),
                has(derived, "beElected"),
                has(derived, "vote"),
                String.valueOf(derived.values().get("reasonCode")),
                derived.reasons(),
                false);
    }

    private static boolean has(Answer derived, String right) {
        return Boolean.TRUE.equals(derived.values().get(right));
    }

    /** True if the person is no member of this organisation any more and counts nowhere. */
    public boolean isOutside() {
        return OUTSIDE.contains(reason);
    }
}
