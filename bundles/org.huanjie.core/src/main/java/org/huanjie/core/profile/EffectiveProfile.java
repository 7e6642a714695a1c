// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.huanjie.api.rule.Permission;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Threshold;
import org.huanjie.core.profile.ParameterValue.Code;
import org.huanjie.core.profile.ParameterValue.Codes;
import org.huanjie.core.profile.ParameterValue.Share;
import org.huanjie.core.profile.ParameterValue.Span;
import org.huanjie.core.profile.ParameterValue.Switch;
import org.huanjie.core.profile.ParameterValue.Whole;

/** The values in force once every layer is laid (生效规则): what gates and rule classes ask. */
public final class EffectiveProfile implements Profile {
    private static final String OVER_MAX = ".overMax";

    private final String id;
    private final SortedMap<String, Parameter> parameters;
    private final List<Loosened> loosened;
    private final String digest;

    private EffectiveProfile(String id, SortedMap<String, Parameter> parameters, List<Loosened> loosened) {
        this.id = id;
        this.parameters = Collections.unmodifiableSortedMap(parameters);
        this.loosened = List.copyOf(loosened);
        this.digest = CanonicalDigest.of(parameters.values());
    }

    /** A profile with no parameter yet, on which the first base is laid. */
    static EffectiveProfile empty() {
        return new EffectiveProfile("", new TreeMap<>(), List.of());
    }

    /** This profile with other values on top; a permission is no longer shown once the value is lawful again. */
    EffectiveProfile laid(String newId, List<Parameter> values, List<Permission> permitted) {
        SortedMap<String, Parameter> next = new TreeMap<>(parameters);
        values.forEach(parameter -> next.put(parameter.name(), parameter));
        List<Loosened> all = new ArrayList<>(loosened);
        for (Permission permission : permitted) {
            Parameter law = law(permission.parameter());
            all.removeIf(old -> old.law().name().equals(law.name()));
            all.add(new Loosened(law, permission));
        }
        all.removeIf(old -> Tightness.holds(
                old.law(), next.getOrDefault(old.law().name(), old.law()).value()));
        return new EffectiveProfile(newId, next, all);
    }

    /** What the law demands of a parameter, apart from any permission. */
    private Parameter law(String name) {
        return loosened.stream()
                .map(Loosened::law)
                .filter(law -> law.name().equals(name))
                .findFirst()
                .orElseGet(() -> known(name));
    }

    /** The parameter of this name, with direction and clause. */
    public Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String digest() {
        return digest;
    }

    @Override
    public boolean has(String parameter) {
        return parameters.containsKey(parameter);
    }

    @Override
    public Threshold threshold(String parameter) {
        return value(parameter, v -> v instanceof Share share ? Optional.of(share.threshold()) : Optional.empty());
    }

    @Override
    public int integer(String parameter) {
        return value(parameter, v -> v instanceof Whole whole ? Optional.of(whole.number()) : Optional.empty());
    }

    @Override
    public boolean flag(String parameter) {
        return value(parameter, v -> v instanceof Switch flag ? Optional.of(flag.on()) : Optional.empty());
    }

    @Override
    public Set<String> codes(String parameter) {
        return value(
                parameter,
                v -> v instanceof Codes set
                        ? Optional.of(Collections.unmodifiableSet(new LinkedHashSet<>(set.codes())))
                        : Optional.empty());
    }

    @Override
    public Range range(String parameter) {
        return value(parameter, v -> v instanceof Span span ? Optional.of(span.range()) : Optional.empty());
    }

    /** A code; {@code publicNotice.days.overMax} is what the range {@code publicNotice.days} says of longer values. */
    @Override
    public String code(String parameter) {
        if (parameter.endsWith(OVER_MAX)) {
            return value(
                    parameter.substring(0, parameter.length() - OVER_MAX.length()),
                    v -> v instanceof Span span ? Optional.of(span.overMax()) : Optional.empty());
        }
        return value(parameter, v -> v instanceof Code code ? Optional.of(code.code()) : Optional.empty());
    }

    @Override
    public String clause(String parameter) {
        return known(parameter).clause();
    }

    @Override
    public String title(String parameter) {
        return known(parameter).title();
    }

    @Override
    public List<Permission> permissions() {
        return loosened.stream().map(Loosened::permission).toList();
    }

    @Override
    public Set<String> parameters() {
        return parameters.keySet();
    }

    private Parameter known(String name) {
        return parameter(name).orElseThrow(() -> new IllegalArgumentException("no parameter '" + name + "' in " + id));
    }

    private <T> T value(String name, Function<ParameterValue, Optional<T>> read) {
        Parameter parameter = known(name);
        return read.apply(parameter.value())
                .orElseThrow(() -> new IllegalArgumentException("parameter '" + name + "' of " + id + " is of the type "
                        + parameter.value().type()));
    }

    /** A value that is looser than {@code law} by a written permission. */
    private record Loosened(Parameter law, Permission permission) {}
}
