// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Map;
import java.util.Optional;

/** State of the organisational relation (组织关系): here, should have been transferred, transferred out, floating. */
public enum RelationState {
    IN("正常"),
    SHOULD_TRANSFER("应转未转"),
    TRANSFERRED_OUT("已转出"),
    FLOATING("流动");

    private static final Map<String, RelationState> WORDS = Map.ofEntries(
            Map.entry("", IN),
            Map.entry("正常", IN),
            Map.entry("在册", IN),
            Map.entry("在本支部", IN),
            Map.entry("在本社区", IN),
            Map.entry("已转入", IN),
            Map.entry("转入", IN),
            Map.entry("未转出", IN),
            Map.entry("在职", IN),
            Map.entry("流动", FLOATING),
            Map.entry("流动党员", FLOATING),
            Map.entry("外出流动", FLOATING),
            Map.entry("流出", FLOATING),
            Map.entry("外出", FLOATING),
            Map.entry("应转未转", SHOULD_TRANSFER),
            Map.entry("应转未转出", SHOULD_TRANSFER),
            Map.entry("应转出未转出", SHOULD_TRANSFER),
            Map.entry("未转走", SHOULD_TRANSFER),
            Map.entry("已转出", TRANSFERRED_OUT),
            Map.entry("转出", TRANSFERRED_OUT),
            Map.entry("已转走", TRANSFERRED_OUT));

    private final String zh;

    RelationState(String zh) {
        this.zh = zh;
    }

    /** The state that a roster's word means; an empty word means that nothing is remarkable; empty if the word is unknown. */
    public static Optional<RelationState> of(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }
}
