// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.app.result.DetermineResult;
import org.huanjie.election.domain.run.Determination;
import org.huanjie.election.domain.run.RunResult;
import org.huanjie.election.domain.sheet.Decision;
import org.jspecify.annotations.Nullable;

/** The result of the current run with everything it rests on. */
public record ResultView(
        String key,
        int run,
        String kind,
        int seats,
        int openSeats,
        int present,
        int minimumVotes,
        List<Votes> votes,
        List<String> elected,
        List<String> deputies,
        List<String> runoff,
        int runoffSeats,
        int electedBefore,
        int electedTotal,
        int shortfall,
        String outcome,
        @Nullable String decision,
        List<ReasonView> reasons,
        List<String> permissions) {
    /** Votes of favour for a person. */
    public record Votes(String label, int favour) {}

    static ResultView of(DetermineResult.Reading r) {
        Determination d = r.found();
        RunResult result = d.result();
        return new ResultView(
                r.key(),
                d.run().number(),
                d.run().plan().kind().name(),
                r.seats(),
                d.run().plan().seats(),
                r.present(),
                result.minimum(),
                result.votes().entrySet().stream()
                        .map(e -> new Votes(e.getKey(), e.getValue()))
                        .toList(),
                result.elected(),
                result.deputies(),
                result.runoff(),
                result.runoffSeats(),
                d.run().before(),
                d.electedTotal(),
                d.shortfall(),
                d.outcome().name(),
                r.decision().stream().map(Decision::name).findFirst().orElse(null),
                ReasonView.of(d.reasons()),
                r.permissions().stream()
                        .map(p -> p.parameter() + "：" + p.document() + " " + p.number() + "（" + p.date() + "，" + p.by()
                                + "）")
                        .toList());
    }
}
