// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.api.web.Body;
import org.huanjie.election.app.candidate.WithdrawCandidate;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.sheet.WithdrawalKind;
import org.jspecify.annotations.Nullable;

/** A withdrawal as it comes in. */
public record WithdrawalBody(
        @Nullable String kind,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable String decidedOn) {
    WithdrawCandidate.Request checked(CandidateId candidate) {
        return new WithdrawCandidate.Request(
                candidate,
                Body.code("kind", kind, WithdrawalKind.class),
                Body.text("reason", reason, 500),
                Body.text("decidedBy", decidedBy, 60),
                Body.date("decidedOn", decidedOn));
    }
}
