// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.api.web.Body;
import org.huanjie.election.app.candidate.NominateCandidate;
import org.huanjie.election.domain.Office;
import org.jspecify.annotations.Nullable;

/** A nominee as it comes in. */
public record NomineeBody(
        @Nullable PersonBody person,
        @Nullable String office,
        @Nullable String nominatedOn,
        @Nullable SourceBody source) {
    NominateCandidate.Request checked() {
        return new NominateCandidate.Request(
                PersonBody.ref("person", person),
                Body.code("office", office, Office.class),
                Body.date("nominatedOn", nominatedOn),
                SourceBody.source(source));
    }
}
