// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeSet;
import org.huanjie.api.rule.Profile.Range;
import org.huanjie.api.rule.Threshold;

/** Value of a parameter: a share, a number, a switch, codes, a range or one code. */
public sealed interface ParameterValue {
    /** Name of the type as the profile file writes it. */
    String type();

    /** The one spelling of the value from which the digest is made. */
    String canonical();

    /** The value as an office writes it in Chinese, e.g. {@code 超过 4/5}. */
    String zh();

    /** The value in English, e.g. {@code over 4/5}. */
    String en();

    /** A fraction and how a count is held against it. */
    record Share(Threshold threshold) implements ParameterValue {
        @Override
        public String type() {
            return "ratio";
        }

        @Override
        public String canonical() {
            BigInteger over = BigInteger.valueOf(threshold.ratio().numerator());
            BigInteger under = BigInteger.valueOf(threshold.ratio().denominator());
            BigInteger common = over.gcd(under);
            return over.divide(common) + "/" + under.divide(common) + " " + threshold.comparison();
        }

        @Override
        public String zh() {
            return threshold.wordsZh();
        }

        @Override
        public String en() {
            return threshold.wordsEn();
        }
    }

    /** A whole number of 0 or more. */
    record Whole(int number) implements ParameterValue {
        @Override
        public String type() {
            return "int";
        }

        @Override
        public String canonical() {
            return Integer.toString(number);
        }

        @Override
        public String zh() {
            return canonical();
        }

        @Override
        public String en() {
            return canonical();
        }
    }

    /** Yes or no. */
    record Switch(boolean on) implements ParameterValue {
        @Override
        public String type() {
            return "bool";
        }

        @Override
        public String canonical() {
            return Boolean.toString(on);
        }

        @Override
        public String zh() {
            return on ? "是" : "否";
        }

        @Override
        public String en() {
            return on ? "yes" : "no";
        }
    }

    /** A set of codes in reading order; the order carries no meaning. */
    record Codes(List<String> codes) implements ParameterValue {
        public Codes {
            codes = List.copyOf(codes);
        }

        @Override
        public String type() {
            return "set";
        }

        @Override
        public String canonical() {
            return String.join(",", new TreeSet<>(codes));
        }

        @Override
        public String zh() {
            return String.join("、", codes);
        }

        @Override
        public String en() {
            return String.join(", ", codes);
        }
    }

    /** A closed range, and what is said of a value above it: {@code WARN} or {@code REJECT}. */
    record Span(Range range, String overMax) implements ParameterValue {
        @Override
        public String type() {
            return "range";
        }

        @Override
        public String canonical() {
            return range.from() + ".." + range.to() + " " + overMax;
        }

        @Override
        public String zh() {
            return range.from() + "—" + range.to();
        }

        @Override
        public String en() {
            return range.from() + " to " + range.to();
        }
    }

    /** One code out of a closed list. */
    record Code(String code) implements ParameterValue {
        @Override
        public String type() {
            return "enum";
        }

        @Override
        public String canonical() {
            return code;
        }

        @Override
        public String zh() {
            return code;
        }

        @Override
        public String en() {
            return code;
        }
    }
}
