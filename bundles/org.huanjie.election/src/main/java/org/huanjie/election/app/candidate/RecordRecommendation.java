// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.candidate;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Labels;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.RecommendationGroup;
import org.huanjie.election.domain.sheet.RecommendationKind;
import org.huanjie.election.domain.sheet.RecommendationRound;
import org.huanjie.election.domain.sheet.RecommendationTotal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the totals of a round of recommendation (推荐汇总). */
@Component(service = RecordRecommendation.class)
public final class RecordRecommendation {
    private final Desk desk;
    private final People people;

    @Activate
    public RecordRecommendation(@Reference Desk desk, @Reference People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Votes for one person. */
    public record Total(PersonRef person, int votes) {}

    /** The round as counted. */
    public record Request(
            RecommendationKind kind, LocalDate heldOn, List<RecommendationGroup> groups, List<Total> totals) {}

    /** @throws Refused criteria-first, recommendation-does-not-add-up, ambiguous-name, not-a-member */
    public Filed<RecommendationRound> record(CaseId id, Request request, Edit edit) {
        return desk.act(id, act -> {
            StepId step =
                    request.kind() == RecommendationKind.PARTY ? StepNames.RECOMMEND_PARTY : StepNames.RECOMMEND_MASSES;
            StepTicket ticket = act.begin(step, Role.CLERK);
            Criteria.before(act, request.heldOn(), "heldOn");
            List<Voter> members = people.members(act.view());
            Labels labels = Labels.among(members);
            List<RecommendationTotal> totals = request.totals().stream()
                    .map(t -> new RecommendationTotal(labels.of(people.find(members, t.person(), "totals")), t.votes()))
                    .toList();
            RecommendationRound round =
                    new RecommendationRound(request.kind(), request.heldOn(), request.groups(), totals);
            return act.save(ticket.key().value(), request.kind().name(), round, edit);
        });
    }
}
