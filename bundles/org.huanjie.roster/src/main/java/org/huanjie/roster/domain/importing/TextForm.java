// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.importing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings texts of rosters into one form: full-width digits and letters become plain ones, typographic blanks vanish. */
final class TextForm {
    private static final Pattern REMARKS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

    private TextForm() {}

    /** Plain width, no blanks anywhere. */
    static String compact(String text) {
        String plain = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return withoutBlanks(plain);
    }

    /** No blanks anywhere, characters as they are. */
    static String withoutBlanks(String text) {
        if (text.chars().noneMatch(TextForm::isBlank)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isBlank(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Compact, and without remarks in brackets. */
    static String word(String text) {
        String compact = compact(text);
        return compact.indexOf('(') < 0 && compact.indexOf('[') < 0
                ? compact
                : REMARKS.matcher(compact).replaceAll("");
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
