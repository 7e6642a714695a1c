// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.RecommendationRound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rounds of recommendation as recorded. */
@Component(service = ReadRecommendations.class)
public final class ReadRecommendations {
    private final Desk desk;

    @Activate
    public ReadRecommendations(@Reference Desk desk) {
        this.desk = desk;
    }

    /** The rounds held. */
    public List<Filed<RecommendationRound>> all(CaseId id) {
        return desk.read(id, act -> act.file().all(RecommendationRound.class));
    }
}
