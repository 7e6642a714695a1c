// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.ProblemCode;
import org.huanjie.api.error.Refused;

/** Conditions of a record, each with the refusal that names field, value and rule. */
public final class Check {
    private Check() {}

    /** @throws Refused with the problem unless the condition holds */
    public static void that(boolean holds, ProblemCode problem, String clause, String field, String zh, String en) {
        if (!holds) {
            throw Refused.byClause(problem, clause, field, zh, en);
        }
    }

    /** A count of 0 or more and at most a million. @throws Refused invalid-value */
    public static int count(String field, int value) {
        that(
                value >= 0 && value <= 1_000_000,
                CommonProblem.INVALID_VALUE,
                "",
                field,
                "“" + field + "”应为 0 或正整数，填写的是 " + value + "。请更正。",
                "'" + field + "' must be 0 or more, not " + value + ". Correct it.");
        return value;
    }

    /** {@code part} is not more than {@code whole}. @throws Refused with the problem, naming both numbers */
    public static void atMost(
            ProblemCode problem, String clause, String field, int part, int whole, String ofZh, String ofEn) {
        that(
                part <= whole,
                problem,
                clause,
                field,
                "“" + field + "”" + part + " 多于" + ofZh + " " + whole + "。请核对后重新填写。",
                "'" + field + "' " + part + " is more than " + ofEn + " " + whole + ". Check and enter again.");
    }

    /** No two of the values are equal. @throws Refused with the problem, naming the first that is repeated */
    public static void distinct(ProblemCode problem, String field, Collection<?> values, String zh, String en) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            that(
                    seen.add(value),
                    problem,
                    "",
                    field,
                    zh + "：“" + value + "”。请更正。",
                    en + ": '" + value + "'. Correct it.");
        }
    }
}
