// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

/**
 * Keeps a value of a CSV file from being taken for a formula by the program that opens it: a value that begins with = + - @ TAB or CR
 * gets a leading apostrophe, the telephone number “+86 …” included.
 */
final class FormulaGuard {
    private static final String DANGEROUS = "=+-@\t\r";

    private FormulaGuard() {}

    static String guarded(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** What {@link #guarded} put in front is taken off again, and so is {@code ="…"}, the trick by which offices keep long numbers. */
    static String unguarded(String value) {
        if (value.length() > 1 && value.charAt(0) == '\'' && DANGEROUS.indexOf(value.charAt(1)) >= 0) {
            return value.substring(1);
        }
        boolean textTrick = value.startsWith("=\"") && value.endsWith("\"") && value.length() > 3;
        String inner = textTrick ? value.substring(2, value.length() - 1) : "";
        return textTrick && inner.chars().allMatch(Character::isLetterOrDigit) ? inner : value;
    }
}
