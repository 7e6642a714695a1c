// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.exclusion;

import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.huanjie.roster.domain.exclusion.Exclusion.Ruling;
import org.huanjie.roster.domain.exclusion.ExclusionState;
import org.huanjie.roster.domain.member.RosterDate;
import org.huanjie.roster.domain.rule.ExclusionGroundRule;
import org.huanjie.roster.domain.rule.HalfYearRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The street decides about one person (街道党工委批准不计入, E3); never whoever asked. */
@Component(service = DecideExclusion.class)
public final class DecideExclusion {
    private final ExclusionDesk exclusions;
    private final RosterDesk desk;

    @Activate
    public DecideExclusion(@Reference ExclusionDesk exclusions) {
        this.exclusions = exclusions;
        this.desk = exclusions.desk();
    }

    /** The decided exclusion. @throws Refused self-approval, not-requested, exclusion-half-year */
    public Exclusion decide(CaseId election, String id, boolean approved, Ruling ruling) {
        CaseView view = desk.access().as(election, Role.STREET_APPROVER);
        return desk.act(() -> {
            Exclusion asked = exclusions.one(view, id);
            requireOther(asked);
            requireRequested(asked);
            exclusions.steps().begin(view.id(), ExclusionDesk.APPROVE, Role.STREET_APPROVER);
            if (approved) {
                requireHalfYear(asked);
            }
            exclusions.change(asked.ruled(approved, ruling));
            desk.record(
                    view.id().value(),
                    approved ? "exclusion-approved" : "exclusion-refused",
                    HearOpinions.member(asked),
                    "reply",
                    ruling.replyNumber());
            return exclusions.one(view, id);
        });
    }

    private void requireOther(Exclusion asked) {
        if (asked.request().by().equals(desk.person())) {
            throw Refused.byClause(
                    RosterProblem.SELF_APPROVAL,
                    "S11",
                    "decision",
                    asked.subject().member().name() + "的不计入事项是您本人请示的，不得由您批准。请由街道党工委其他有权人员办理。",
                    "You requested the exclusion of " + asked.subject().member().name()
                            + " yourself and may not decide about it. Somebody else of the street has to.");
        }
    }

    private static void requireRequested(Exclusion asked) {
        if (asked.state() == ExclusionState.RECORDED || asked.state() == ExclusionState.CONSULTED) {
            throw Refused.byClause(
                    RosterProblem.NOT_REQUESTED,
                    "S11",
                    "exclusion",
                    asked.subject().member().name() + "的不计入事项现为“"
                            + asked.state().zh() + "”，社区尚未请示，不能批复。请先由社区请示。",
                    "The exclusion of " + asked.subject().member().name() + " is " + asked.state()
                            + "; the community has not requested it yet.");
        }
    }

    /** Half a year is reached on the day of the meeting that the request names. */
    private static void requireHalfYear(Exclusion asked) {
        RosterDate since = asked.ground().since();
        RosterDate meeting = asked.request().meetingOn();
        if (!ExclusionGroundRule.needsHalfYear(asked.ground().code()) || !since.isDay() || !meeting.isDay()) {
            return;
        }
        Answer answer = HalfYearRule.judge(since.earliest(), meeting.earliest());
        if (!answer.is("REACHED")) {
            Reason why = answer.reasons().get(0);
            throw Refused.byClause(RosterProblem.HALF_YEAR, why.clause(), "since", why.zh(), why.en());
        }
    }
}
