// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name (姓名): 2–30 Han characters, with a middle dot in the names of several minorities. Blanks inside (张　三) are typography and are
 * taken out.
 */
public record PersonName(String value) {
    private static final int LONGEST = 30;
    private static final Pattern DOTS = Pattern.compile("[•・‧∙●．.]");
    private static final char DOT = '·';

    /** The name, or empty if it holds anything that no name has. The text must not be blank. */
    public static Optional<PersonName> of(String text) {
        String plain = DOTS.matcher(text).replaceAll(String.valueOf(DOT));
        int length = plain.codePointCount(0, plain.length());
        boolean dotted = plain.charAt(0) == DOT || plain.charAt(plain.length() - 1) == DOT;
        boolean right = length >= 2
                && length <= LONGEST
                && !dotted
                && plain.codePoints().allMatch(PersonName::isNameCharacter);
        return right ? Optional.of(new PersonName(plain)) : Optional.empty();
    }

    private static boolean isNameCharacter(int c) {
        return c == DOT
                || c == '〇'
                || (Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    @Override
    public String toString() {
        return value;
    }
}
