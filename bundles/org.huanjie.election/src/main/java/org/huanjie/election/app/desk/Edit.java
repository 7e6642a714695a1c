// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.desk;

import org.huanjie.api.web.Versions;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;

/**
 * How a record is saved: for the first time, or as a correction of the version that was looked at.
 *
 * @param ifMatch header {@code If-Match}; empty if none was sent
 * @param reason  why it is corrected; empty at the first time
 */
public record Edit(String ifMatch, String reason) {
    /** The first time. */
    public static final Edit FIRST = new Edit("", "");

    /** @throws Refused version-required, stale-version or correction-reason-missing */
    void check(int current) {
        Versions.check(ifMatch, current);
        Check.that(
                !reason.isBlank(),
                ElectionProblem.CORRECTION_REASON_MISSING,
                "O10",
                "correction",
                "更正已保存的记录须在“correction”中写明原因；旧记录会保留。请补充后重新提交。",
                "Correcting a saved record needs its reason in 'correction'; the old one is kept. Add it and submit again.");
    }
}
