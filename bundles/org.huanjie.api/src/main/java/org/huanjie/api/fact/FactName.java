// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.fact;

/** Name of a fact, {@code prefix.name} or a single word, e.g. {@code meeting.expected}. */
public record FactName(String value) {
    private static final java.util.regex.Pattern FORM =
            java.util.regex.Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)?");

    public FactName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a fact name: '" + value + "'");
        }
    }

    /** Short factory. */
    public static FactName of(String value) {
        return new FactName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
