// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;

/** Facts by name, each with how it is read. */
final class Offers {
    /** How a fact is read. */
    interface Reading {
        Fact read(FactName name, Look look);
    }

    private final Map<FactName, Reading> readings = new LinkedHashMap<>();

    /** Any fact. */
    Offers fact(String name, Reading reading) {
        readings.put(FactName.of(name), reading);
        return this;
    }

    /** A bool of a record; unknown while the record is missing. */
    <S> Offers flag(String name, String record, Function<Look, Optional<S>> sheet, Predicate<S> holds) {
        return fact(
                name,
                (n, look) -> sheet.apply(look)
                        .map(s -> Fact.flag(n, holds.test(s), record))
                        .orElseGet(() -> missing(n, record)));
    }

    /** A count of a record; unknown while the record is missing. */
    <S> Offers count(String name, String record, Function<Look, Optional<S>> sheet, ToIntFunction<S> number) {
        return fact(
                name,
                (n, look) -> sheet.apply(look)
                        .map(s -> Fact.count(n, number.applyAsInt(s), record))
                        .orElseGet(() -> missing(n, record)));
    }

    /** Names of a record; unknown while the record is missing. */
    <S> Offers names(
            String name, String record, BiFunction<Look, S, List<String>> names, Function<Look, Optional<S>> sheet) {
        return fact(
                name,
                (n, look) -> sheet.apply(look)
                        .map(s -> Fact.names(n, names.apply(look, s), record))
                        .orElseGet(() -> missing(n, record)));
    }

    Map<FactName, Reading> readings() {
        return readings;
    }

    /** Not recorded yet. */
    static Fact missing(FactName name, String record) {
        return Fact.unknown(
                name, "“" + Records.zh(record) + "”尚未登记，无法判断。", "The record '" + record + "' is not there yet.");
    }
}
