// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ethnic group (民族) by GB/T 3304.
 *
 * @param code two digits; 00 if not given
 * @param zh   name, e.g. 蒙古族; empty if not given
 */
public record EthnicGroup(String code, String zh) {
    /** The roster does not say. */
    public static final EthnicGroup NOT_GIVEN = new EthnicGroup("00", "");

    /** In the order of the standard: the first is 01. */
    private static final List<String> NAMES = List.of(
            "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族", "哈尼族",
            "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族", "柯尔克孜族", "土族", "达斡尔族",
            "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族", "普米族", "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族",
            "保安族", "裕固族", "京族", "塔塔尔族", "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族");

    private static final Map<String, EthnicGroup> BY_WORD = byWord();

    /** The group that a roster's word means, with or without 族, or by code; empty if the word is unknown. */
    public static Optional<EthnicGroup> of(String word) {
        return word.isEmpty() ? Optional.of(NOT_GIVEN) : Optional.ofNullable(BY_WORD.get(word));
    }

    private static Map<String, EthnicGroup> byWord() {
        Map<String, EthnicGroup> words = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            String code = i < 9 ? "0" + (i + 1) : Integer.toString(i + 1);
            EthnicGroup group = new EthnicGroup(code, name);
            words.put(name, group);
            words.put(name.substring(0, name.length() - 1), group);
            words.put(code, group);
        }
        words.put("蒙族", words.getOrDefault("蒙古族", NOT_GIVEN));
        words.put("蒙", words.getOrDefault("蒙古族", NOT_GIVEN));
        return Map.copyOf(words);
    }
}
