// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.web.Body;
import org.huanjie.election.app.result.AnnounceResult;
import org.huanjie.election.app.result.CallNextRun;
import org.huanjie.election.domain.sheet.Decision;
import org.huanjie.election.domain.sheet.ResultDecision;
import org.huanjie.election.domain.sheet.SeatReduction;
import org.huanjie.election.domain.sheet.WriteInLine;
import org.huanjie.election.domain.sheet.WriteInReview;
import org.jspecify.annotations.Nullable;

/** Bodies of the result's requests and short answers. */
public final class ResultBodies {
    private ResultBodies() {}

    /** A decision about a shortfall. */
    public record DecisionBody(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String correction) {
        ResultDecision checked() {
            return new ResultDecision(
                    Body.code("decision", decision, Decision.class), Body.text("reason", reason, 500));
        }
    }

    /** A runoff that is called. */
    public record RunoffBody(
            @Nullable String remark, @Nullable String correction) {}

    /** Who is tied, for how many seats. */
    public record RunoffView(String key, int version, List<String> group, int seats) {}

    /** Candidates of a supplementary election. */
    public record SupplementaryBody(
            @Nullable List<String> candidates, @Nullable String correction) {}

    /** For how many seats. */
    public record SupplementaryView(String key, int version, int openSeats) {}

    /** A vote on fewer seats. */
    public record ReductionBody(
            @Nullable Integer favour, @Nullable String correction) {}

    /** What the vote comes to. */
    public record ReductionView(String key, int version, int from, int to, VerdictView verdict) {
        static ReductionView of(CallNextRun.Reduced done) {
            SeatReduction sheet = done.filed().sheet();
            return new ReductionView(
                    done.filed().key(),
                    done.filed().version(),
                    sheet.from(),
                    sheet.to(),
                    VerdictView.of(done.answer()));
        }
    }

    /** An announcement. */
    public record AnnouncementBody(
            @Nullable String reportedBy,
            @Nullable Boolean sealed,
            @Nullable List<String> sealedBy,
            @Nullable String sealedPlace,
            @Nullable String correction) {
        AnnounceResult.Request checked() {
            return new AnnounceResult.Request(
                    Body.text("reportedBy", reportedBy, 60),
                    Body.flag("sealed", sealed),
                    Refs.names("sealedBy", sealedBy, 20),
                    Body.text("sealedPlace", sealedPlace, 120));
        }
    }

    /** One elected write-in. */
    public record ReviewLine(
            @Nullable String candidate,
            @Nullable Boolean suitable,
            @Nullable String reason) {
        WriteInLine checked() {
            return new WriteInLine(
                    Refs.candidate("candidate", candidate),
                    Body.flag("suitable", suitable),
                    Body.text("reason", reason, 500));
        }
    }

    /** Review of elected write-ins. */
    public record ReviewBody(
            @Nullable List<ReviewLine> reviews, @Nullable String correction) {
        WriteInReview checked() {
            return new WriteInReview(Body.list("reviews", reviews, 30).stream()
                    .map(ReviewLine::checked)
                    .toList());
        }
    }
}
