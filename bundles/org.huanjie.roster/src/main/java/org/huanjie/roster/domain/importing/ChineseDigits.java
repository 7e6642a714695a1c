// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in Chinese numerals, 一九八五年七月十六日, written with Arabic ones; any other text stays as it is. */
final class ChineseDigits {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern FORM =
            Pattern.compile("([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?");

    private ChineseDigits() {}

    static String toArabic(String text) {
        if (text.isEmpty() || text.charAt(0) <= '9') {
            return text;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return text;
        }
        StringBuilder year = new StringBuilder();
        form.group(1).replaceAll("[零○]", "〇").chars().forEach(c -> year.append(DIGITS.indexOf(c)));
        String month = year + "年" + number(form.group(2)) + "月";
        return form.group(3) == null ? month : month + number(form.group(3)) + "日";
    }

    /** 一 to 三十一. */
    private static int number(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
        return tens * 10 + ones;
    }
}
