// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.sheet.Conclusion;
import org.huanjie.election.domain.sheet.Finding;

/** On the street's preliminary list (候选人初步人选名单). */
public final class ListedCandidate extends Standing {
    ListedCandidate(Nomination nomination, List<Stamp> path) {
        super(nomination, path);
    }

    @Override
    public Rung rung() {
        return Rung.LISTED;
    }

    /** Found suitable. @throws IllegalArgumentException for any other conclusion */
    public InspectedCandidate inspected(Finding finding, Step step) {
        Evidence.names(
                finding.candidate().equals(id()) && finding.conclusion() == Conclusion.SUITABLE,
                this,
                "the inspection");
        return new InspectedCandidate(nomination(), then(Rung.INSPECTED, step));
    }
}
