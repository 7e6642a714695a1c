// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

/**
 * A share that must be reached: {@code new Threshold(Ratio.parse("4/5"), OVER).minimum(100) == 81}, with {@code AT_LEAST} 80.
 */
public record Threshold(Ratio ratio, Comparison comparison) implements Comparable<Threshold> {
    /** True if {@code part} of {@code whole} reaches the share. Both 0 or more. */
    public boolean met(int part, int whole) {
        long left = Math.multiplyExact((long) part, ratio.denominator());
        long right = Math.multiplyExact((long) whole, ratio.numerator());
        return comparison == Comparison.OVER ? left > right : left >= right;
    }

    /** The least part that reaches the share of {@code whole} (0 or more). */
    public int minimum(int whole) {
        long product = Math.multiplyExact((long) whole, ratio.numerator());
        long floor = product / ratio.denominator();
        boolean exact = product % ratio.denominator() == 0;
        if (comparison == Comparison.OVER) {
            return Math.toIntExact(floor + 1);
        }
        return Math.toIntExact(exact ? floor : floor + 1);
    }

    /** Looser before tighter; at the same fraction OVER is tighter than AT_LEAST. */
    @Override
    public int compareTo(Threshold other) {
        int byRatio = ratio.compareTo(other.ratio);
        return byRatio != 0
                ? byRatio
                : Boolean.compare(comparison == Comparison.OVER, other.comparison == Comparison.OVER);
    }

    /** 不少于五分之四 style text, e.g. {@code 不少于 4/5}. */
    public String wordsZh() {
        return (comparison == Comparison.OVER ? "超过 " : "不少于 ") + ratio;
    }

    /** The same in English, e.g. {@code at least 4/5}. */
    public String wordsEn() {
        return (comparison == Comparison.OVER ? "over " : "at least ") + ratio;
    }
}
