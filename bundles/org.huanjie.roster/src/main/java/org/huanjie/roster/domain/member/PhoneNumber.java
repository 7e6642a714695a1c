// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.domain.member;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone number (联系电话), mobile or fixed line; or none. Prints masked; only {@link #value()} shows it. */
public final class PhoneNumber {
    /** No number given. */
    public static final PhoneNumber NONE = new PhoneNumber("");

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern BETWEEN = Pattern.compile("[/、,;，；]");
    private static final Pattern NOISE = Pattern.compile("[\\s\\-()]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+86|0086|86(?=1\\d{10}$))");
    private static final Pattern FIXED = Pattern.compile("(0\\d{2,3})?[2-9]\\d{6,7}");

    private final String value;

    private PhoneNumber(String value) {
        this.value = value;
    }

    /** The first usable number of the text; +86, blanks and dashes do not matter. Empty if none is usable. */
    public static Optional<PhoneNumber> of(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        if (MOBILE.matcher(text).matches()) {
            return Optional.of(new PhoneNumber(text));
        }
        for (String part : BETWEEN.split(text)) {
            String digits = COUNTRY.matcher(NOISE.matcher(part).replaceAll("")).replaceFirst("");
            if (MOBILE.matcher(digits).matches() || FIXED.matcher(digits).matches()) {
                return Optional.of(new PhoneNumber(digits));
            }
        }
        return Optional.empty();
    }

    /** True if a number was given. */
    public boolean isGiven() {
        return !value.isEmpty();
    }

    /** The full number, class 4: to be encrypted or handed to a named reader, never logged. */
    public String value() {
        return value;
    }

    /** {@code 139****5678}. */
    public String masked() {
        return mask(value);
    }

    /** Masks anything that stands where a telephone number should. */
    public static String mask(String text) {
        if (text.length() < 8) {
            return "*".repeat(text.length());
        }
        return text.substring(0, 3) + "*".repeat(text.length() - 7) + text.substring(text.length() - 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber number && number.value.equals(value);
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
