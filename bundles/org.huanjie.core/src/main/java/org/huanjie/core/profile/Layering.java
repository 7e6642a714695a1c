// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huanjie.api.error.Problem;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Permission;

/**
 * Lays one document of parameters over a profile (上下层规则衔接): a base may set anything, a layer may only tighten; all faults
 * are found at once and nothing is laid while there is one.
 */
final class Layering {
    private static final Set<String> FIELDS = Set.of(
            "value", "compare", "type", "tighter", "clause", "title", "permission", "of", "to", "unit", "overMax");

    private final EffectiveProfile below;
    private final boolean base;
    private final Map<String, String> vocabulary;
    private final Faults faults = new Faults();
    private final List<Parameter> laid = new ArrayList<>();
    private final List<Permission> permitted = new ArrayList<>();

    /**
     * @param below      what it is laid on
     * @param base       true for a base of law, which is not held against what it inherits
     * @param vocabulary name → type of every parameter the software knows; a base adds to it
     */
    Layering(EffectiveProfile below, boolean base, Map<String, String> vocabulary) {
        this.below = below;
        this.base = base;
        this.vocabulary = vocabulary;
    }

    /** Lays the entries; faults are in {@link #problems()}. */
    EffectiveProfile lay(String id, Map<String, Map<String, Object>> entries) {
        entries.forEach(this::judge);
        return problems().isEmpty() ? below.laid(id, laid, permitted) : below;
    }

    List<Problem> problems() {
        return faults.problems();
    }

    private void judge(String name, Map<String, Object> entry) {
        entry.keySet().stream()
                .filter(key -> !FIELDS.contains(key))
                .forEach(key ->
                        faults.invalid(name, "{0} 没有“{1}”这一项。请删去。", "{0} has no field '{1}'. Remove it.", name, key));
        Optional<Parameter> law = below.parameter(name);
        Object named = entry.get("type");
        String type = law.map(l -> l.value().type())
                .orElseGet(() -> vocabulary.getOrDefault(name, base ? String.valueOf(named) : ""));
        if (type.isEmpty()) {
            unknown(name);
        } else if (named != null && !named.equals(type)) {
            faults.invalid(name, "{0} 的类型是 {1}，不能改成“{2}”。", "{0} is of the type {1}, not '{2}'.", name, type, named);
        } else {
            new ValueParser(name, entry, faults)
                    .parse(type, law.map(Parameter::value))
                    .flatMap(value -> described(name, entry, law, value))
                    .ifPresent(proposed -> accept(law, proposed, entry));
        }
    }

    private void unknown(String name) {
        faults.add(
                ProfileProblem.UNKNOWN_PARAMETER,
                "",
                name,
                "没有名为“{0}”的规则参数。请对照 GET /profiles 列出的参数名改正。",
                "There is no rule parameter '{0}'. Correct it by the names listed under GET /profiles.",
                name);
    }

    /** Title, clause and direction: from the entry, else from the parameter below. */
    private Optional<Parameter> described(
            String name, Map<String, Object> entry, Optional<Parameter> law, ParameterValue value) {
        String title = text(entry, "title").or(() -> law.map(Parameter::title)).orElse("");
        String clause =
                text(entry, "clause").or(() -> law.map(Parameter::clause)).orElse("");
        Optional<Direction> direction = text(entry, "tighter")
                .flatMap(Direction::parse)
                .filter(d -> base || law.isEmpty())
                .or(() -> law.map(Parameter::direction));
        if (title.isBlank() || clause.isBlank() || direction.isEmpty()) {
            faults.invalid(
                    name,
                    "{0} 是本层新设的参数，须写明 title、clause 和 tighter。",
                    "{0} is new in this layer: give title, clause and tighter.",
                    name);
            return Optional.empty();
        }
        return Optional.of(new Parameter(name, title, clause, direction.get(), value));
    }

    private void accept(Optional<Parameter> law, Parameter proposed, Map<String, Object> entry) {
        Optional<Permission> permission = PermissionParser.parse(proposed.name(), entry, faults);
        boolean oldText = proposed.value() instanceof ParameterValue.Share share
                && share.threshold().comparison() == Comparison.EXACT_WARN;
        if (!base && oldText) {
            faults.invalid(
                    proposed.name(),
                    "{0}：EXACT_WARN 只用于已废止的旧条例。",
                    "{0}: EXACT_WARN is for the repealed text only.",
                    proposed.name());
        } else if (base || law.isEmpty() || Tightness.holds(law.get(), proposed.value())) {
            laid.add(proposed);
        } else if (permission.isPresent() && law.get().direction() != Direction.FIXED) {
            laid.add(proposed);
            permitted.add(permission.get());
        } else {
            LooserSentence.add(faults, law.get(), proposed.value());
        }
    }

    private static Optional<String> text(Map<String, Object> entry, String field) {
        return entry.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
