// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.error;

import java.util.List;

/**
 * An act that is refused; nothing has changed. The first problem decides the status, the others are listed with it.
 * A rule's <em>no</em> is an {@code Answer}, not this exception; this is for acts that may not happen.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private Refused(List<Problem> problems) {
        super(problems.get(0).code().code() + ": " + problems.get(0).detailEn());
        this.problems = List.copyOf(problems);
    }

    /** A refusal without clause or field, e.g. a missing sign-in. */
    public static Refused because(ProblemCode code, String detailZh, String detailEn) {
        return new Refused(List.of(new Problem(code, "", "", detailZh, detailEn)));
    }

    /** A refusal of one field's value. */
    public static Refused field(ProblemCode code, String field, String detailZh, String detailEn) {
        return new Refused(List.of(new Problem(code, "", field, detailZh, detailEn)));
    }

    /** A refusal by a rule of law. */
    public static Refused byClause(ProblemCode code, String clause, String field, String detailZh, String detailEn) {
        return new Refused(List.of(new Problem(code, clause, field, detailZh, detailEn)));
    }

    /** A refusal with every problem found at once. @throws IllegalArgumentException if the list is empty */
    public static Refused all(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs at least one problem");
        }
        return new Refused(problems);
    }

    /** What a person outside the scope of a row sees: it does not exist. */
    public static Refused notFound(String field, String value) {
        return field(
                CommonProblem.NOT_FOUND,
                field,
                "没有找到 " + field + "“" + value + "”，或者它不在您的管辖范围内。请核对后重试。",
                "No " + field + " '" + value + "' within your scope. Check the value and try again.");
    }

    /** All problems, the deciding one first; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    /** The deciding problem. */
    public Problem problem() {
        return problems.get(0);
    }
}
