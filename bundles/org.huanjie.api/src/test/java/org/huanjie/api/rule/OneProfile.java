// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;
import java.util.Set;
import org.huanjie.api.error.Refused;

/** A catalogue of one profile, {@code law}, that knows one parameter, {@code half}. */
final class OneProfile implements Profiles, Profile {
    @Override
    public Profile effective(String id) {
        return this;
    }

    @Override
    public List<String> ids() {
        return List.of("law");
    }

    @Override
    public String id() {
        return "law";
    }

    @Override
    public String digest() {
        return "";
    }

    @Override
    public boolean has(String parameter) {
        return parameter.equals("half");
    }

    @Override
    public Threshold threshold(String parameter) {
        return new Threshold(new Ratio(1, 2), Comparison.OVER);
    }

    @Override
    public int integer(String parameter) {
        throw Refused.notFound("parameter", parameter);
    }

    @Override
    public boolean flag(String parameter) {
        throw Refused.notFound("parameter", parameter);
    }

    @Override
    public Set<String> codes(String parameter) {
        throw Refused.notFound("parameter", parameter);
    }

    @Override
    public Range range(String parameter) {
        throw Refused.notFound("parameter", parameter);
    }

    @Override
    public String code(String parameter) {
        throw Refused.notFound("parameter", parameter);
    }

    @Override
    public String clause(String parameter) {
        return "S00";
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
        return Set.of("half");
    }
}
