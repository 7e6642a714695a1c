// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.rest;

import java.util.Optional;
import org.huanjie.api.web.Body;
import org.huanjie.approval.domain.Decision;
import org.huanjie.approval.domain.Minutes;
import org.huanjie.approval.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** A decision as it comes over the web. */
public record DecisionBody(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String meetingOn,
        @Nullable String minutesNo,
        @Nullable String documentNo) {
    /** @throws org.huanjie.api.error.Refused invalid-value */
    Verdict verdict() {
        return new Verdict(
                Body.code("decision", decision, Decision.class),
                Body.optionalText("reason", reason, 2000),
                minutes(),
                Body.optionalText("documentNo", documentNo, 100));
    }

    /** Day and number of the minutes go together. */
    private Optional<Minutes> minutes() {
        boolean none = (meetingOn == null || meetingOn.isBlank()) && (minutesNo == null || minutesNo.isBlank());
        return none
                ? Optional.empty()
                : Optional.of(new Minutes(Body.date("meetingOn", meetingOn), Body.text("minutesNo", minutesNo, 100)));
    }
}
