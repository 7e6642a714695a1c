// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.error;

import java.util.Objects;

/**
 * One thing that stands in the way, in the words of the office.
 *
 * @param code     the published code
 * @param clause   article or seed row that forbids the act, e.g. {@code S42; 条例第十九条}; empty where no rule of law is involved
 * @param field    name of the offending field or step; empty where none
 * @param detailZh whole Chinese sentence that names field, value and rule, and what to do next
 * @param detailEn the same in English
 */
public record Problem(ProblemCode code, String clause, String field, String detailZh, String detailEn) {
    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(detailZh, "detailZh");
        Objects.requireNonNull(detailEn, "detailEn");
    }
}
