// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Map;
import java.util.Optional;

/** Kind of membership (党员类别); code of political status in GB/T 4762: 01 中共党员, 02 中共预备党员. */
public enum MemberType {
    FULL("正式党员", "01"),
    PROBATIONARY("预备党员", "02");

    private static final Map<String, MemberType> WORDS = Map.ofEntries(
            Map.entry("正式党员", FULL),
            Map.entry("正式", FULL),
            Map.entry("中共党员", FULL),
            Map.entry("中共正式党员", FULL),
            Map.entry("中国共产党党员", FULL),
            Map.entry("党员", FULL),
            Map.entry("01", FULL),
            Map.entry("预备党员", PROBATIONARY),
            Map.entry("预备", PROBATIONARY),
            Map.entry("中共预备党员", PROBATIONARY),
            Map.entry("中国共产党预备党员", PROBATIONARY),
            Map.entry("02", PROBATIONARY));

    private final String zh;
    private final String code;

    MemberType(String zh, String code) {
        this.zh = zh;
        this.code = code;
    }

    /** The type that a roster's word means; empty for applicants, activists and everything else that is no member. */
    public static Optional<MemberType> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }

    /** Code in GB/T 4762. */
    public String code() {
        return code;
    }
}
