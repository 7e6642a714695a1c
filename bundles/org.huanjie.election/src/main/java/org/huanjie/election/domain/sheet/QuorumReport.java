// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.election.domain.Check;

/** The attendance report (到会情况报告单): the counters are named by the chair, the numbers are derived and kept as reported. */
public record QuorumReport(
        List<String> counters,
        int fullMembers,
        int notEntitled,
        int excludedAdopted,
        int expected,
        int present,
        int leave,
        int absent)
        implements Sheet {
    public QuorumReport {
        counters = List.copyOf(counters);
        Check.that(
                !counters.isEmpty(),
                CommonProblem.INVALID_VALUE,
                "条例第二十条",
                "counters",
                "“counters”须写明由谁清点人数。请补充。",
                "'counters' must name who counted. Add them.");
    }
}
