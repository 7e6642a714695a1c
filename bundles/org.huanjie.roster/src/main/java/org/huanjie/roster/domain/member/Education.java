// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Level of education (学历) with its code in GB/T 4658. */
public enum Education {
    NOT_GIVEN("", "00"),
    DOCTOR("博士研究生", "11"),
    MASTER("硕士研究生", "14"),
    POSTGRADUATE("研究生", "10"),
    UNDERGRADUATE("大学本科", "20"),
    COLLEGE("大学专科", "30"),
    TECHNICAL_SECONDARY("中等专科", "41"),
    VOCATIONAL_HIGH("职业高中", "44"),
    SKILLED_WORKER("技工学校", "47"),
    SENIOR_HIGH("高中", "60"),
    JUNIOR_HIGH("初中", "70"),
    PRIMARY("小学", "80"),
    OTHER("其他", "90");

    private static final Map<String, Education> WORDS = Map.ofEntries(
            Map.entry("", NOT_GIVEN),
            Map.entry("博士", DOCTOR),
            Map.entry("博士研究生", DOCTOR),
            Map.entry("硕士", MASTER),
            Map.entry("硕士研究生", MASTER),
            Map.entry("研究生", POSTGRADUATE),
            Map.entry("在职研究生", POSTGRADUATE),
            Map.entry("大学本科", UNDERGRADUATE),
            Map.entry("本科", UNDERGRADUATE),
            Map.entry("大学", UNDERGRADUATE),
            Map.entry("在职大学", UNDERGRADUATE),
            Map.entry("大本", UNDERGRADUATE),
            Map.entry("大专", COLLEGE),
            Map.entry("专科", COLLEGE),
            Map.entry("大学专科", COLLEGE),
            Map.entry("高职", COLLEGE),
            Map.entry("中专", TECHNICAL_SECONDARY),
            Map.entry("中等专科", TECHNICAL_SECONDARY),
            Map.entry("中师", TECHNICAL_SECONDARY),
            Map.entry("职高", VOCATIONAL_HIGH),
            Map.entry("职业高中", VOCATIONAL_HIGH),
            Map.entry("中职", VOCATIONAL_HIGH),
            Map.entry("技校", SKILLED_WORKER),
            Map.entry("技工学校", SKILLED_WORKER),
            Map.entry("高中", SENIOR_HIGH),
            Map.entry("普通高中", SENIOR_HIGH),
            Map.entry("初中", JUNIOR_HIGH),
            Map.entry("小学", PRIMARY),
            Map.entry("高小", PRIMARY),
            Map.entry("其他", OTHER),
            Map.entry("其它", OTHER),
            Map.entry("文盲", OTHER),
            Map.entry("半文盲", OTHER),
            Map.entry("无", OTHER));

    private static final Pattern TAIL = Pattern.compile("(毕业|肄业|学历|文化|及?以[上下])+$");

    private final String zh;
    private final String code;

    Education(String zh, String code) {
        this.zh = zh;
        this.code = code;
    }

    /** The level that a roster's word means (毕业 and 学历 at its end do not matter); empty if the word is unknown. */
    public static Optional<Education> of(String word) {
        Education exact = WORDS.get(word);
        return exact != null
                ? Optional.of(exact)
                : Optional.ofNullable(WORDS.get(TAIL.matcher(word).replaceAll("")));
    }

    /** Chinese name; empty if not given. */
    public String zh() {
        return zh;
    }

    /** Code in GB/T 4658. */
    public String code() {
        return code;
    }
}
