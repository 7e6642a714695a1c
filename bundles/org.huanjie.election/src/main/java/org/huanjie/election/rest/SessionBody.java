// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.web.Body;
import org.huanjie.election.app.session.HoldFirstSession;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.sheet.OfficeVote;
import org.huanjie.election.domain.sheet.WorkShare;
import org.jspecify.annotations.Nullable;

/** A first session as it comes in. */
public record SessionBody(
        @Nullable List<String> present,
        @Nullable Boolean secret,
        @Nullable Integer returned,
        @Nullable List<Line> votes,
        @Nullable List<Work> divisionOfWork,
        @Nullable String correction) {
    /** Votes for one person and office. */
    public record Line(
            @Nullable String candidate,
            @Nullable String office,
            @Nullable Integer favour,
            @Nullable Integer against,
            @Nullable Integer abstain) {
        OfficeVote checked() {
            return new OfficeVote(
                    Refs.candidate("candidate", candidate),
                    Body.code("office", office, Office.class),
                    VoteBody.count("favour", favour),
                    VoteBody.count("against", against),
                    VoteBody.count("abstain", abstain));
        }
    }

    /** Who does what. */
    public record Work(@Nullable String candidate, @Nullable String work) {
        WorkShare checked() {
            return new WorkShare(Refs.candidate("candidate", candidate), Body.text("work", work, 60));
        }
    }

    HoldFirstSession.Request checked() {
        List<WorkShare> shares = divisionOfWork == null
                ? List.of()
                : Body.list("divisionOfWork", divisionOfWork, 30).stream()
                        .map(Work::checked)
                        .toList();
        return new HoldFirstSession.Request(
                Refs.candidates("present", present),
                Body.flag("secret", secret),
                VoteBody.count("returned", returned),
                Body.list("votes", votes, 30).stream().map(Line::checked).toList(),
                shares);
    }
}
