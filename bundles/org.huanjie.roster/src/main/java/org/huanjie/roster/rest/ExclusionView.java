// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.rest;

import org.huanjie.roster.domain.exclusion.Exclusion;
import org.jspecify.annotations.Nullable;

/** An exclusion as a reader of the roster sees it; parts that have not happened are absent. */
public record ExclusionView(
        String id,
        String memberId,
        String name,
        String ground,
        String since,
        String state,
        String stateZh,
        @Nullable OpinionsView opinions,
        @Nullable RequestView request,
        @Nullable DecisionView decision,
        int version) {
    /** What member and family said. */
    public record OpinionsView(
            String memberOpinion,
            String cannotExpressNote,
            String familyName,
            String familyRelation,
            String familyOpinion,
            String evidence,
            String consultedOn) {}

    /** The request. */
    public record RequestView(String number, String on, String meetingOn) {}

    /** The decision. */
    public record DecisionView(String reason, String replyNumber, String on) {}

    static ExclusionView of(Exclusion e) {
        return new ExclusionView(
                e.id(),
                e.subject().member().id().value(),
                e.subject().member().name(),
                e.ground().code(),
                e.ground().since().iso(),
                e.state().name(),
                e.state().zh(),
                e.consultation().on().isGiven() ? opinions(e.consultation()) : null,
                e.request().on().isGiven()
                        ? new RequestView(
                                e.request().number(),
                                e.request().on().iso(),
                                e.request().meetingOn().iso())
                        : null,
                e.ruling().on().isGiven()
                        ? new DecisionView(
                                e.ruling().reason(),
                                e.ruling().replyNumber(),
                                e.ruling().on().iso())
                        : null,
                e.version());
    }

    private static OpinionsView opinions(Exclusion.Consultation heard) {
        return new OpinionsView(
                heard.opinions().member().name(),
                heard.opinions().note(),
                heard.familyName(),
                heard.familyRelation(),
                heard.opinions().family().name(),
                heard.evidence(),
                heard.on().iso());
    }
}
