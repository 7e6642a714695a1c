// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.huanjie.api.rule.Comparison;
import org.huanjie.api.rule.Permission;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Ratio;
import org.huanjie.api.rule.Threshold;

/** A rule profile made of what the test says: {@code new FakeProfile().over("quorum", "4/5").number("minDays", 3)}. */
public final class FakeProfile implements Profile {
    private final Map<String, Object> values = new TreeMap<>();

    /** A share that must be passed. */
    public FakeProfile over(String parameter, String ratio) {
        values.put(parameter, new Threshold(Ratio.parse(ratio), Comparison.OVER));
        return this;
    }

    /** A share that must be reached. */
    public FakeProfile atLeast(String parameter, String ratio) {
        values.put(parameter, new Threshold(Ratio.parse(ratio), Comparison.AT_LEAST));
        return this;
    }

    /** The old text that names the share itself. */
    public FakeProfile exactly(String parameter, String ratio) {
        values.put(parameter, new Threshold(Ratio.parse(ratio), Comparison.EXACT_WARN));
        return this;
    }

    /** A whole number. */
    public FakeProfile number(String parameter, int value) {
        values.put(parameter, value);
        return this;
    }

    /** A switch. */
    public FakeProfile with(String parameter, boolean value) {
        values.put(parameter, value);
        return this;
    }

    /** A range. */
    public FakeProfile between(String parameter, int from, int to) {
        values.put(parameter, new Range(from, to));
        return this;
    }

    /** A set of codes. */
    public FakeProfile oneOf(String parameter, String... codes) {
        values.put(parameter, new LinkedHashSet<>(List.of(codes)));
        return this;
    }

    /** A single code. */
    public FakeProfile being(String parameter, String code) {
        values.put(parameter, code);
        return this;
    }

    private <T> T value(String parameter, Class<T> type) {
        Object found = values.get(parameter);
        if (!type.isInstance(found)) {
            throw new IllegalArgumentException("the profile has no " + type.getSimpleName() + " '" + parameter + "'");
        }
        return type.cast(found);
    }

    @Override
    public String id() {
        return "test-profile";
    }

    @Override
    public String digest() {
        return Integer.toHexString(values.hashCode());
    }

    @Override
    public boolean has(String parameter) {
        return values.containsKey(parameter);
    }

    @Override
    public Threshold threshold(String parameter) {
        return value(parameter, Threshold.class);
    }

    @Override
    public int integer(String parameter) {
        return value(parameter, Integer.class);
    }

    @Override
    public boolean flag(String parameter) {
        return value(parameter, Boolean.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> codes(String parameter) {
        return value(parameter, Set.class);
    }

    @Override
    public Range range(String parameter) {
        return value(parameter, Range.class);
    }

    @Override
    public String code(String parameter) {
        return value(parameter, String.class);
    }

    @Override
    public String clause(String parameter) {
        return "测试";
    }

    @Override
    public String title(String parameter) {
        return parameter;
    }

    @Override
    public List<Permission> permissions() {
        return List.of();
    }

    @Override
    public Set<String> parameters() {
        return new TreeSet<>(values.keySet());
    }
}
