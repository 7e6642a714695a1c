// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.freeze;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.id.Ids;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.security.Role;
import org.huanjie.roster.app.ProcedureNextDoor;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.RosterProblem;
import org.huanjie.roster.app.port.FreezeStore;
import org.huanjie.roster.app.port.ImportStore;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.freeze.Freeze;
import org.huanjie.roster.domain.freeze.FreezeKind;
import org.huanjie.roster.domain.freeze.RosterLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Freezes the roster (名册冻结): v1 for the survey, v2 for the meeting of each round. */
@Component(service = FreezeRoster.class)
public final class FreezeRoster {
    private static final StepId VERIFY = StepId.of("verify-roster");
    private static final StepId PREPARE = StepId.of("prepare-meeting");
    private static final StepId MEETING = StepId.of("open-meeting");

    private final RosterDesk desk;
    private final CaseRosters rosters;
    private final FreezeStore freezes;
    private final ImportStore imports;
    private final ProcedureNextDoor procedure;

    @Activate
    public FreezeRoster(
            @Reference RosterDesk desk,
            @Reference CaseRosters rosters,
            @Reference FreezeStore freezes,
            @Reference ImportStore imports,
            @Reference ProcedureNextDoor procedure) {
        this.desk = desk;
        this.rosters = rosters;
        this.freezes = freezes;
        this.imports = imports;
        this.procedure = procedure;
    }

    /** Freezes v1 in the step of the roster, which it opens. @throws Refused roster-empty, dropped-unexplained */
    public Freeze forSurvey(CaseId election) {
        CaseView view = desk.access().as(election, Role.CLERK);
        return desk.act(() -> {
            procedure.steps().begin(view.id(), VERIFY, Role.CLERK);
            return freeze(view, FreezeKind.SURVEY);
        });
    }

    /** Freezes v2. @throws Refused freeze-window, survey-freeze-first, roster-empty, dropped-unexplained */
    public Freeze forMeeting(CaseId election) {
        CaseView view = desk.access().as(election, Role.CLERK, Role.ORG_LEADER);
        return desk.act(() -> {
            requireWindow(view);
            if (CaseRosters.latest(freezes.all(view), FreezeKind.SURVEY, view).isEmpty()) {
                throw Refused.byClause(
                        RosterProblem.SURVEY_FREEZE_FIRST,
                        "条例第五条；S11",
                        "kind",
                        "调查摸底名册（SURVEY）还没有冻结，不能冻结大会名册。请先完成党员花名册核对。",
                        "The roster of the survey (SURVEY) is not frozen yet. Freeze it before the one for the"
                                + " meeting.");
            }
            return freeze(view, FreezeKind.MEETING);
        });
    }

    private void requireWindow(CaseView view) {
        StepStatus preparing = procedure.steps().status(view.id(), PREPARE);
        StepStatus meeting = procedure.steps().status(view.id(), MEETING);
        boolean begun = preparing == StepStatus.OPEN || preparing == StepStatus.CLOSED;
        if (!begun || meeting == StepStatus.CLOSED) {
            throw Refused.byClause(
                    RosterProblem.FREEZE_WINDOW,
                    "S41；条例第五条",
                    "kind",
                    "大会名册（MEETING）须在会前准备开始之后、党员大会清点人数结束之前冻结。现在" + (begun ? "清点人数已经结束。" : "会前准备尚未开始。"),
                    "The roster of the meeting is frozen from the start of prepare-meeting until open-meeting closes;"
                            + " now "
                            + (begun ? "open-meeting has closed." : "prepare-meeting has not begun."));
        }
    }

    private Freeze freeze(CaseView view, FreezeKind kind) {
        requireExplained(imports.dropped(new Scope(view.district(), view.organisation())));
        List<RosterLine> lines = rosters.today(view);
        requireMembers(lines);
        String key = view.counters().key(kind.repeats()).value();
        int number = 1
                + (int) freezes.all(view).stream()
                        .filter(f -> f.kind() == kind && f.key().equals(key))
                        .count();
        Freeze.Owner owner = new Freeze.Owner(view.district(), view.organisation(), view.id());
        Freeze made =
                new Freeze(Ids.next(), owner, kind, key, number, view.today(), desk.person(), Freeze.Counts.of(lines));
        freezes.add(made, lines);
        record(made);
        return made;
    }

    private void record(Freeze made) {
        desk.record(
                made.owner().election().value(),
                "roster-frozen",
                "freeze:" + made.id(),
                "kind",
                made.kind(),
                "key",
                made.key(),
                "members",
                made.counts().members(),
                "full",
                made.counts().full(),
                "entitled",
                made.counts().entitled());
    }

    private static void requireMembers(List<RosterLine> lines) {
        if (lines.isEmpty()) {
            throw Refused.byClause(
                    RosterProblem.ROSTER_EMPTY,
                    "条例第五条",
                    "roster",
                    "本党组织花名册中没有党员，不能冻结。请先导入花名册。",
                    "The roster of this organisation has no member. Import it first.");
        }
    }

    private static void requireExplained(List<DroppedPerson> dropped) {
        List<DroppedPerson> open =
                dropped.stream().filter(p -> !p.isExplained()).toList();
        if (!open.isEmpty()) {
            DroppedPerson first = open.get(0);
            throw Refused.field(
                    RosterProblem.DROPPED_UNEXPLAINED,
                    "dropped",
                    "有 " + open.size() + " 人在导入时被移出而没有说明，第一个是文件第 "
                            + first.origin().sheetRow() + " 行“" + first.name() + "”。请逐人说明原因后再冻结。",
                    open.size() + " persons were left out of imports without explanation, the first in sheet row "
                            + first.origin().sheetRow() + ". Explain each before the freeze.");
        }
    }
}
