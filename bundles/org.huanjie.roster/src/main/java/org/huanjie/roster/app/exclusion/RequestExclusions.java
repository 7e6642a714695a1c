// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.exclusion;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.Exclusion.Request;
import org.huanjie.roster.domain.exclusion.ExclusionState;
import org.huanjie.roster.domain.rule.ExclusionOpinionsRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the street (请示, T08) not to count the members whose opinions have been heard. */
@Component(service = RequestExclusions.class)
public final class RequestExclusions {
    private final ExclusionDesk exclusions;
    private final RosterDesk desk;

    @Activate
    public RequestExclusions(@Reference ExclusionDesk exclusions) {
        this.exclusions = exclusions;
        this.desk = exclusions.desk();
    }

    /** The exclusions asked for: everybody recorded and not asked for yet. @throws Refused opinions-missing naming each */
    public List<Exclusion> request(CaseId election, Request request) {
        CaseView view = desk.access().as(election, Role.ORG_LEADER, Role.CLERK);
        return desk.act(() -> {
            requireStep(view);
            List<Exclusion> waiting = exclusions.current(view).stream()
                    .filter(e -> e.state() == ExclusionState.RECORDED || e.state() == ExclusionState.CONSULTED)
                    .toList();
            requireOpinions(view, waiting);
            Exclusion[] asked = waiting.stream().map(e -> e.requested(request)).toArray(Exclusion[]::new);
            exclusions.change(asked);
            desk.record(
                    view.id().value(),
                    "exclusions-requested",
                    "exclusions:" + waiting.size(),
                    "number",
                    request.number());
            return exclusions.current(view);
        });
    }

    private void requireStep(CaseView view) {
        StepStatus status = exclusions.steps().status(view.id(), ExclusionDesk.CONSULT);
        if (status != StepStatus.OPEN && status != StepStatus.CLOSED) {
            throw Refused.byClause(
                    CommonProblem.WRONG_STATE,
                    "S11",
                    "consult-exclusion",
                    "“征求本人及家属意见”尚未开始，不能请示。请先征求意见。",
                    "The opinions have not been asked for yet (consult-exclusion); nothing can be requested. Ask for them first.");
        }
    }

    private void requireOpinions(CaseView view, List<Exclusion> waiting) {
        if (waiting.isEmpty()) {
            throw Refused.field(
                    CommonProblem.WRONG_STATE,
                    "exclusions",
                    "没有待请示的人员。请先登记情形并征求意见。",
                    "Nobody is waiting for a request. Record grounds and opinions first.");
        }
        Profile profile = desk.access().cases().profile(view);
        List<Problem> missing = waiting.stream()
                .filter(e -> !areComplete(e, profile))
                .map(e -> missing(e, profile))
                .toList();
        if (!missing.isEmpty()) {
            throw Refused.all(missing);
        }
    }

    /** True if opinions and evidence are recorded as the profile needs. */
    public static boolean areComplete(Exclusion exclusion, Profile profile) {
        return exclusion.consultation().on().isGiven()
                && !exclusion.consultation().evidence().isEmpty()
                && ExclusionOpinionsRule.judge(exclusion.consultation().opinions(), profile)
                        .is("RECORDED");
    }

    private static Problem missing(Exclusion exclusion, Profile profile) {
        Answer answer = ExclusionOpinionsRule.judge(exclusion.consultation().opinions(), profile);
        Reason why = answer.reasons().get(0);
        boolean evidence = exclusion.consultation().evidence().isEmpty();
        return new Problem(
                RosterProblem.OPINIONS_MISSING,
                why.clause(),
                "opinions",
                exclusion.subject().member().name() + "：" + why.zh() + (evidence ? "缺佐证材料。" : "") + "请补齐后再请示。",
                exclusion.subject().member().name() + ": " + why.en() + (evidence ? " The evidence is missing." : "")
                        + " Complete it before the request.");
    }
}
