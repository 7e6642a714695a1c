// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.fact.Item;

/** Facts as a test says they are; any other is unknown. */
public final class FakeFacts implements FactReader {
    private final Map<FactName, Fact> known = new HashMap<>();

    /** A bool. */
    public FakeFacts flag(String name, boolean holds) {
        return put(Fact.flag(FactName.of(name), holds, "test"));
    }

    /** A count. */
    public FakeFacts count(String name, int number) {
        return put(Fact.count(FactName.of(name), number, "test"));
    }

    /** A text. */
    public FakeFacts text(String name, String code) {
        return put(Fact.text(FactName.of(name), code, "test"));
    }

    /** A date. */
    public FakeFacts day(String name, LocalDate date) {
        return put(Fact.day(FactName.of(name), date, "test"));
    }

    /** A set. */
    public FakeFacts names(String name, String... names) {
        return put(Fact.names(FactName.of(name), List.of(names), "test"));
    }

    /** Items. */
    public FakeFacts items(String name, Item... items) {
        return put(Fact.items(FactName.of(name), List.of(items), "test"));
    }

    /** Any fact. */
    public FakeFacts put(Fact fact) {
        known.put(fact.name(), fact);
        return this;
    }

    /** Nobody knows it any more. */
    public FakeFacts forget(String name) {
        known.remove(FactName.of(name));
        return this;
    }

    @Override
    public Fact read(FactName name) {
        return known.getOrDefault(name, Fact.unknown(name, "测试中没有这个事实。", "The test does not know it."));
    }
}
