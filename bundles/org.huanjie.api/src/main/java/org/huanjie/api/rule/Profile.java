// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;
import java.util.Set;

/**
 * The effective rule profile: a base of law and the layers on it, each only tighter. Every number of the law lives here and
 * nowhere else. Readers ask by parameter name; {@link #has} first where a kind of rule may not be in force.
 */
public interface Profile {
    /** Identifier of the outermost layer, e.g. {@code street-plan-2015}. */
    String id();

    /** SHA-256 (hex) of the canonical effective values; a case pins it. */
    String digest();

    /** True if the parameter is in force under this profile. */
    boolean has(String parameter);

    /** A share. @throws IllegalArgumentException if absent or not a ratio */
    Threshold threshold(String parameter);

    /** A whole number. @throws IllegalArgumentException if absent or not an integer */
    int integer(String parameter);

    /** A switch. @throws IllegalArgumentException if absent or not a bool */
    boolean flag(String parameter);

    /** A set of codes in the order of the profile. @throws IllegalArgumentException if absent or not a set */
    Set<String> codes(String parameter);

    /** Lower and upper end, both included. @throws IllegalArgumentException if absent or not a range */
    Range range(String parameter);

    /** A single code. @throws IllegalArgumentException if absent or not an enum */
    String code(String parameter);

    /** The clause of the layer that set the value now in force. */
    String clause(String parameter);

    /** Chinese title of the parameter. */
    String title(String parameter);

    /** Looser values in force by written permission; empty in the normal case. */
    List<Permission> permissions();

    /** All parameter names in force, sorted. */
    Set<String> parameters();

    /** A closed interval of whole numbers. */
    record Range(int from, int to) {
        public Range {
            if (from > to) {
                throw new IllegalArgumentException("range from " + from + " to " + to);
            }
        }

        /** True if {@code value} lies in the interval, ends included. */
        public boolean contains(int value) {
            return from <= value && value <= to;
        }
    }
}
