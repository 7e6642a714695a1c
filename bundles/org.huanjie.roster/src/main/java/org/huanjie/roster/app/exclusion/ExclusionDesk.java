// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.exclusion;

import java.util.List;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.CaseView;
import org.huanjie.api.procedure.Repeats;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.api.procedure.Steps;
import org.huanjie.roster.app.ProcedureNextDoor;
import org.huanjie.roster.app.RosterDesk;
import org.huanjie.roster.app.port.ExclusionStore;
import org.huanjie.roster.app.port.MemberStore;
import org.huanjie.roster.domain.exclusion.Exclusion;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the acts of an exclusion share: the exclusions of the current roster counter, and the steps they happen in. */
@Component(service = ExclusionDesk.class)
public final class ExclusionDesk {
    static final StepId VERIFY = StepId.of("verify-roster");
    static final StepId CONSULT = StepId.of("consult-exclusion");
    static final StepId APPROVE = StepId.of("approve-exclusion");

    private final RosterDesk desk;
    private final ExclusionStore exclusions;
    private final MemberStore members;
    private final ProcedureNextDoor procedure;

    @Activate
    public ExclusionDesk(
            @Reference RosterDesk desk,
            @Reference ExclusionStore exclusions,
            @Reference MemberStore members,
            @Reference ProcedureNextDoor procedure) {
        this.desk = desk;
        this.exclusions = exclusions;
        this.members = members;
        this.procedure = procedure;
    }

    /** Exclusions of the case under its current roster counter, in the order of recording. */
    public List<Exclusion> current(CaseId election) {
        return current(desk.access().toRead(election));
    }

    /** One of them. @throws Refused not-found */
    public Exclusion one(CaseId election, String id) {
        return one(desk.access().toRead(election), id);
    }

    /** Identifier of the acting person. */
    public String person() {
        return desk.person();
    }

    List<Exclusion> current(CaseView view) {
        return ofCurrentKey(exclusions.all(view), view);
    }

    /** Those of the current roster counter. */
    public static List<Exclusion> ofCurrentKey(List<Exclusion> all, CaseView view) {
        String key = view.counters().key(Repeats.ROSTER).value();
        return all.stream().filter(e -> e.subject().key().equals(key)).toList();
    }

    Exclusion one(CaseView view, String id) {
        return current(view).stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("exclusion", id));
    }

    void change(Exclusion... changed) {
        exclusions.change(List.of(changed));
    }

    RosterDesk desk() {
        return desk;
    }

    ExclusionStore store() {
        return exclusions;
    }

    MemberStore members() {
        return members;
    }

    Steps steps() {
        return procedure.steps();
    }

    StepStatus status(CaseView view, StepId step) {
        return steps().status(view.id(), step);
    }
}
