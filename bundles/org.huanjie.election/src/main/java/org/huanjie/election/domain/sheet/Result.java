// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;

/** The result of a run as it was determined (选举结果报告单), derived and kept at the closing of the step; names are labels. */
public record Result(
        String run,
        int openSeats,
        int present,
        int minimumVotes,
        List<String> elected,
        List<String> runoff,
        int runoffSeats,
        int electedTotal,
        int shortfall,
        Outcome outcome)
        implements Sheet {
    public Result {
        elected = List.copyOf(elected);
        runoff = List.copyOf(runoff);
    }
}
