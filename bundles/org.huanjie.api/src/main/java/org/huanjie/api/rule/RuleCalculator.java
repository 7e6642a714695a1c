// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;

/**
 * The rule calculator (规则测算): one question of one kind under one profile, one answer with reasons. It refuses what is not a
 * question (unknown kind, profile or field, wrong type) and judges everything else; impossible numbers are the answer
 * {@code ERROR}, a kind that the profile does not know is the answer {@code NO_SUCH_RULE}.
 */
public final class RuleCalculator {
    private final Map<String, RuleKind> kinds;
    private final Profiles profiles;

    /** @throws IllegalArgumentException if two kinds have the same name */
    public RuleCalculator(Collection<? extends RuleKind> kinds, Profiles profiles) {
        Map<String, RuleKind> byName = new TreeMap<>();
        for (RuleKind kind : kinds) {
            if (byName.put(kind.kind(), kind) != null) {
                throw new IllegalArgumentException("two rules of the kind '" + kind.kind() + "'");
            }
        }
        this.kinds = Collections.unmodifiableMap(byName);
        this.profiles = profiles;
    }

    /** Names of the kinds that can be asked for, sorted. */
    public Set<String> kinds() {
        return kinds.keySet();
    }

    /**
     * Answers one question.
     *
     * @param kind    name of the kind, e.g. {@code quorum}
     * @param profile identifier of the profile, e.g. {@code reg-2020}
     * @param input   parsed JSON object: whole numbers, booleans, texts, lists and maps of these
     * @throws Refused invalid-value for an unknown kind or profile or a value of the wrong type, unknown-field for a field that
     *                 the kind does not take
     */
    public Answer evaluate(String kind, String profile, Map<String, ?> input) {
        RuleKind rule = kinds.get(kind);
        if (rule == null) {
            throw unknown("kind", kind, kinds.keySet());
        }
        if (!profiles.ids().contains(profile)) {
            throw unknown("profile", profile, profiles.ids());
        }
        refuseUnknownFields(rule, "", input);
        Profile effective = profiles.effective(profile);
        if (!rule.needs().stream().allMatch(effective::has)) {
            return Answer.noSuchRule(kind, profile);
        }
        try {
            return rule.evaluate(new ParsedInput(input), effective);
        } catch (RuleInput.BadInput impossible) {
            return Answer.error(impossible.reason());
        }
    }

    /** Objects inside the input are checked where the kind lists their fields as {@code outer.inner}. */
    private static void refuseUnknownFields(RuleKind rule, String outer, Map<?, ?> object) {
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            String field = outer + entry.getKey();
            if (!rule.fields().contains(field)) {
                throw Refused.field(
                        CommonProblem.UNKNOWN_FIELD,
                        field,
                        "规则“" + rule.kind() + "”没有“" + field + "”这一项，可填写的是 " + sorted(rule.fields()) + "。请删去或改正后重试。",
                        "Rule '" + rule.kind() + "' has no field '" + field + "'; it takes " + sorted(rule.fields())
                                + ". Remove or correct it and try again.");
            }
            if (entry.getValue() instanceof Map<?, ?> inner
                    && rule.fields().stream().anyMatch(f -> f.startsWith(field + "."))) {
                refuseUnknownFields(rule, field + ".", inner);
            }
        }
    }

    private static Refused unknown(String field, String value, Collection<String> known) {
        return Refused.field(
                CommonProblem.INVALID_VALUE,
                field,
                "没有名为“" + value + "”的 " + field + "，可用的是 " + sorted(known) + "。请改正后重试。",
                "There is no " + field + " '" + value + "'; known ones are " + sorted(known)
                        + ". Correct it and try again.");
    }

    private static String sorted(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
