// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.app.ballot.HandleBallots;
import org.huanjie.election.domain.run.RunPlan;
import org.huanjie.election.domain.sheet.BallotIssue;
import org.huanjie.election.domain.sheet.BallotPrint;
import org.huanjie.election.domain.sheet.BallotReturn;
import org.jspecify.annotations.Nullable;

/**
 * The current run.
 *
 * @param names labels in the order in which they must be printed
 */
public record BallotsView(
        String key,
        int run,
        String kind,
        int seats,
        List<Name> candidates,
        List<String> names,
        ReasonView order,
        @Nullable Integer printed,
        @Nullable Integer issued,
        @Nullable Integer returned) {
    /**
     * A candidate of the run.
     *
     * @param contest MAIN or DEPUTY
     */
    public record Name(String id, String contest) {}

    static BallotsView of(HandleBallots.Reading r) {
        RunPlan plan = r.run().plan();
        List<Name> candidates = plan.everybody().stream()
                .map(id -> new Name(id.value(), plan.deputies().contains(id) ? "DEPUTY" : "MAIN"))
                .toList();
        return new BallotsView(
                r.run().sheets().key(),
                r.run().number(),
                plan.kind().name(),
                plan.seats(),
                candidates,
                r.names(),
                ReasonView.of(r.order()),
                r.print().stream().map(BallotPrint::printed).findFirst().orElse(null),
                r.issue().stream().map(BallotIssue::issued).findFirst().orElse(null),
                r.returned().stream().map(BallotReturn::returned).findFirst().orElse(null));
    }
}
