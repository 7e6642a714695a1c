// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a rule says: named values in reading order, and the reasons. Values are {@code Integer}, {@code Boolean}, {@code String}
 * (dates as ISO text) or {@code List<String>} / {@code List<Integer>}.
 */
public final class Answer {
    /** The field that holds the verdict where a rule has one. */
    public static final String RESULT = "result";

    private final Map<String, Object> values;
    private final List<Reason> reasons;

    private Answer(Map<String, Object> values, List<Reason> reasons) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.reasons = List.copyOf(reasons);
    }

    /** An answer without a verdict yet. */
    public static Answer of(Map<String, Object> values, List<Reason> reasons) {
        return new Answer(values, reasons);
    }

    /** An answer that begins with a verdict, e.g. {@code MET}. */
    public static Answer result(String verdict, Reason reason) {
        return new Answer(Map.of(RESULT, verdict), List.of(reason));
    }

    /**
     * What the rest of a rule answers, with one value that is known already even if the rest finds its input impossible:
     * {@code minimumPresent} is 80 of 100 whatever was written as present.
     */
    public static Answer knowing(String name, Object value, Supplier<Answer> rest) {
        try {
            Answer answer = rest.get();
            return answer.values().containsKey(name) ? answer : answer.with(name, value);
        } catch (RuleInput.BadInput impossible) {
            return error(impossible.reason()).with(name, value);
        }
    }

    /** Impossible input: the calculator judges, it does not crash. */
    public static Answer error(Reason reason) {
        return result("ERROR", reason);
    }

    /** The profile has no parameter for this kind of rule. */
    public static Answer noSuchRule(String kind, String profile) {
        return result(
                "NO_SUCH_RULE",
                new Reason(
                        "规则档案“" + profile + "”没有“" + kind + "”这条规则。",
                        "Profile '" + profile + "' has no rule '" + kind + "'.",
                        ""));
    }

    /** The same answer with one more value. */
    public Answer with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Answer(more, reasons);
    }

    /** The same answer with one more reason. */
    public Answer because(Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        return new Answer(values, more);
    }

    /** The verdict; empty text where the rule only computes. */
    public String result() {
        return values.get(RESULT) instanceof String s ? s : "";
    }

    /** True if the verdict is this one. */
    public boolean is(String verdict) {
        return result().equals(verdict);
    }

    /** An integer value. @throws IllegalArgumentException if absent or of another type */
    public int integer(String name) {
        if (values.get(name) instanceof Integer i) {
            return i;
        }
        throw new IllegalArgumentException("no integer '" + name + "' in " + values);
    }

    /** A list of names. @throws IllegalArgumentException if absent or of another type */
    public List<String> names(String name) {
        if (values.get(name) instanceof List<?> l) {
            return l.stream().map(String::valueOf).toList();
        }
        throw new IllegalArgumentException("no list '" + name + "' in " + values);
    }

    /** All values in reading order. */
    public Map<String, Object> values() {
        return values;
    }

    /** The reasons, the deciding one first; never empty for a verdict. */
    public List<Reason> reasons() {
        return reasons;
    }
}
