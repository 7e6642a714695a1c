// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** State of the organisational relation (组织关系): here, should have been transferred, transferred out, floating. */
public enum RelationState {
    IN("正常"),
    SHOULD_TRANSFER("应转未转"),
    TRANSFERRED_OUT("已转出"),
    FLOATING("流动");

    /** Words that mean nothing remarkable without saying so. */
    private static final Set<String> PLAIN = Set.of("", "是", "有", "在", "在职", "未转出", "在社区", "转入");

    /** Parts of words, the first that occurs decides: 应转未转出 is not 转出. */
    private static final Map<String, RelationState> PARTS = parts();

    private static Map<String, RelationState> parts() {
        Map<String, RelationState> parts = new LinkedHashMap<>();
        parts.put("应转", SHOULD_TRANSFER);
        parts.put("未转走", SHOULD_TRANSFER);
        parts.put("流动", FLOATING);
        parts.put("流出", FLOATING);
        parts.put("外出", FLOATING);
        parts.put("务工", FLOATING);
        parts.put("已转入", IN);
        parts.put("转出", TRANSFERRED_OUT);
        parts.put("转走", TRANSFERRED_OUT);
        parts.put("正常", IN);
        parts.put("在册", IN);
        parts.put("本支部", IN);
        parts.put("本社区", IN);
        return parts;
    }

    private final String zh;

    RelationState(String zh) {
        this.zh = zh;
    }

    /** The state that a roster's word means; an empty word means that nothing is remarkable; empty if the word is unknown. */
    public static Optional<RelationState> of(String word) {
        if (PLAIN.contains(word)) {
            return Optional.of(IN);
        }
        return PARTS.entrySet().stream()
                .filter(part -> word.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Chinese name. */
    public String zh() {
        return zh;
    }
}
