// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Map;
import java.util.Optional;

/** Sex (性别) with its code in GB/T 2261.1. */
public enum Sex {
    UNKNOWN("", "0"),
    MALE("男", "1"),
    FEMALE("女", "2");

    private static final Map<String, Sex> WORDS =
            Map.of("", UNKNOWN, "男", MALE, "男性", MALE, "1", MALE, "女", FEMALE, "女性", FEMALE, "2", FEMALE);

    private final String zh;
    private final String code;

    Sex(String zh, String code) {
        this.zh = zh;
        this.code = code;
    }

    /** The sex that a roster's word means; empty if the word is unknown. */
    public static Optional<Sex> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** Chinese word; empty if not given. */
    public String zh() {
        return zh;
    }

    /** Code in GB/T 2261.1. */
    public String code() {
        return code;
    }
}
