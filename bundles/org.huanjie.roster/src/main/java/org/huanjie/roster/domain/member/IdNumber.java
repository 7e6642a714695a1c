// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Citizen identity number (公民身份号码) of 18 characters by GB 11643-1999, e.g. 11010519491231002X; or none, since it is optional. Prints
 * masked; only {@link #value()} shows it.
 */
public final class IdNumber {
    /** No number given. */
    public static final IdNumber NONE = new IdNumber("");

    private static final Pattern FORM = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int HEAD = 6;
    private static final int TAIL = 4;

    private final String value;

    private IdNumber(String value) {
        this.value = value;
    }

    /** The number if form, check digit and date of birth are right. */
    public static Optional<IdNumber> of(String text) {
        return hasForm(text) && checkDigitFits(text) && birth(text).isPresent()
                ? Optional.of(new IdNumber(text))
                : Optional.empty();
    }

    /** True for 17 digits and a digit or X. */
    public static boolean hasForm(String text) {
        return FORM.matcher(text).matches();
    }

    /** True if the last character is what GB 11643 computes from the 17 digits before it. The text must have the form. */
    public static boolean checkDigitFits(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (text.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11) == text.charAt(17);
    }

    private static Optional<LocalDate> birth(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(6, 14), BIRTH));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** True if a number was given. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    /** Date of birth; empty if no number was given. */
    public Optional<LocalDate> birth() {
        return isGiven() ? birth(value) : Optional.empty();
    }

    /** Sex by the 17th digit: odd is male. */
    public Sex sex() {
        if (!isGiven()) {
            return Sex.UNKNOWN;
        }
        return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The full number, class 4: to be encrypted or handed to a named reader, never logged. */
    public String value() {
        return value;
    }

    /** {@code 110105********002X}. */
    public String masked() {
        return mask(value);
    }

    /** Masks anything that stands where an identity number should: at most six characters in front and four at the end stay. */
    public static String mask(String text) {
        int hidden = text.length() - HEAD - TAIL;
        if (hidden >= 4) {
            return text.substring(0, HEAD) + "*".repeat(hidden) + text.substring(text.length() - TAIL);
        }
        int shown = Math.min(2, text.length());
        return text.substring(0, shown) + "*".repeat(text.length() - shown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdNumber number && number.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
