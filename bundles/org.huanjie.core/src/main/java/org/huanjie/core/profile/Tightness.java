// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import org.huanjie.api.rule.Profile.Range;
import org.huanjie.core.profile.ParameterValue.Codes;
import org.huanjie.core.profile.ParameterValue.Share;
import org.huanjie.core.profile.ParameterValue.Span;
import org.huanjie.core.profile.ParameterValue.Switch;
import org.huanjie.core.profile.ParameterValue.Whole;

/** R4; 规则档案：下级只能从严，不得放宽。Whether a proposed value is equal to or tighter than the one in force. */
final class Tightness {
    private Tightness() {}

    /** True if {@code proposed} does not loosen {@code law}; both are of the same type. */
    static boolean holds(Parameter law, ParameterValue proposed) {
        ParameterValue value = law.value();
        return switch (law.direction()) {
            case FREE -> true;
            case FIXED -> value.canonical().equals(proposed.canonical());
            case UP -> compare(value, proposed) <= 0;
            case DOWN -> compare(value, proposed) >= 0;
            case TRUE -> value instanceof Switch was && proposed instanceof Switch now && (now.on() || !was.on());
            case WITHIN -> value instanceof Span was && proposed instanceof Span now && within(was, now);
            case SUBSET ->
                value instanceof Codes was
                        && proposed instanceof Codes now
                        && was.codes().containsAll(now.codes());
            case SUPERSET ->
                value instanceof Codes was
                        && proposed instanceof Codes now
                        && now.codes().containsAll(was.codes());
        };
    }

    private static int compare(ParameterValue law, ParameterValue proposed) {
        if (law instanceof Share was && proposed instanceof Share now) {
            return was.threshold().compareTo(now.threshold());
        }
        if (law instanceof Whole was && proposed instanceof Whole now) {
            return Integer.compare(was.number(), now.number());
        }
        throw new IllegalArgumentException(law.type() + " and " + proposed.type() + " have no order");
    }

    private static boolean within(Span was, Span now) {
        Range inner = now.range();
        boolean warnsLess = was.overMax().equals("REJECT") && now.overMax().equals("WARN");
        return was.range().contains(inner.from()) && was.range().contains(inner.to()) && !warnsLess;
    }
}
