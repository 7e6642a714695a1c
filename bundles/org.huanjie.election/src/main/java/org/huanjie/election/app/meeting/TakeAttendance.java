// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import java.util.Set;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Saves the attendance sheet whole (签到册). */
@Component(service = TakeAttendance.class)
public final class TakeAttendance {
    private final Desk desk;
    private final Actors actors;

    @Activate
    public TakeAttendance(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** @throws Refused not-entitled, attendance-twice, sheet-missing before the meeting is opened */
    public Filed<Attendance> take(CaseId id, List<String> present, List<String> leave, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.OPEN, Role.CHAIR);
            Check.distinct(
                    ElectionProblem.ATTENDANCE_TWICE, "present", present, "同一党员登记两次", "A member is marked twice");
            Check.distinct(ElectionProblem.ATTENDANCE_TWICE, "leave", leave, "同一党员登记两次", "A member is marked twice");
            Filed<Attendance> filed = prepared(act, ticket.key().value());
            Attendance taken = filed.sheet().taken(Set.copyOf(present), Set.copyOf(leave));
            return filed.sheet().taken()
                    ? act.save(ticket.key().value(), "", taken, edit)
                    : act.replace(filed, taken, "");
        });
    }

    /** The sheet, prepared or taken; for those who run the meeting and the street. @throws Refused right-missing */
    public Filed<Attendance> read(CaseId id) {
        return desk.read(id, act -> {
            Rights.any(
                    actors.current(),
                    act.view(),
                    Role.CHAIR,
                    Role.CLERK,
                    Role.ORG_LEADER,
                    Role.SCRUTINEER,
                    Role.STREET_CLERK,
                    Role.STREET_APPROVER);
            return prepared(act, act.file().key(SheetKind.ATTENDANCE));
        });
    }

    private static Filed<Attendance> prepared(Act act, String key) {
        return act.file()
                .at(Attendance.class, key, "")
                .orElseThrow(() -> Refused.byClause(
                        ElectionProblem.SHEET_MISSING,
                        "条例第二十条",
                        "meeting",
                        "大会尚未召开，没有签到册。请先由主持人召开大会。",
                        "The meeting is not open, there is no attendance sheet. The chair opens the meeting first."));
    }
}
