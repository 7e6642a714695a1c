// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.math.BigInteger;

/**
 * An exact fraction such as 4/5; never a floating-point number.
 *
 * @param numerator   0 or more
 * @param denominator 1 or more
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {
    public Ratio {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("not a fraction of 0 or more: " + numerator + "/" + denominator);
        }
    }

    /** {@code Ratio.parse("4/5")}, {@code Ratio.parse("80%")}, {@code Ratio.parse("1")}. @throws IllegalArgumentException otherwise */
    public static Ratio parse(String text) {
        String t = text.strip();
        try {
            if (t.endsWith("%")) {
                return new Ratio(Long.parseLong(t.substring(0, t.length() - 1).strip()), 100);
            }
            int slash = t.indexOf('/');
            return slash < 0
                    ? new Ratio(Long.parseLong(t), 1)
                    : new Ratio(
                            Long.parseLong(t.substring(0, slash).strip()),
                            Long.parseLong(t.substring(slash + 1).strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a fraction: '" + text + "'", e);
        }
    }

    @Override
    public int compareTo(Ratio other) {
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(other.denominator))
                .compareTo(BigInteger.valueOf(other.numerator).multiply(BigInteger.valueOf(denominator)));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
