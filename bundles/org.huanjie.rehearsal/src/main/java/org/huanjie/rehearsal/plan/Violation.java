// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.plan;

import java.util.List;

/**
 * An act that must be refused.
 *
 * @param id        number of the plan, e.g. {@code V07}
 * @param moment    when it is tried, a moment of the script such as {@code before-training}
 * @param community where; empty for every community of the moment's first occurrence
 * @param trial     which forbidden act, see {@code Trials}
 * @param status    HTTP status expected
 * @param code      refusal code expected
 * @param clause    clause expected; the answer's clause must be this text
 * @param problems  codes that must all be named, not the first alone; may be empty
 */
public record Violation(
        String id,
        String title,
        String moment,
        String community,
        String trial,
        int status,
        String code,
        String clause,
        List<String> problems) {
    public Violation {
        problems = List.copyOf(problems);
    }
}
