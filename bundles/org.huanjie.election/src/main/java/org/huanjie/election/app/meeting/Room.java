// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.error.Refused;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.sheet.Attendance;

/** What the meeting of the current round knows, for acts that need it. */
final class Room {
    private final Act act;
    private final MeetingState state;

    private Room(Act act, MeetingState state) {
        this.act = act;
        this.state = state;
    }

    static Room of(Act act) {
        return new Room(act, MeetingState.of(act.file(), act.profile()));
    }

    MeetingState state() {
        return state;
    }

    /** @throws Refused sheet-missing while the attendance is not taken */
    Attendance attendance() {
        return state.attendance()
                .orElseThrow(() -> Refused.byClause(
                        ElectionProblem.SHEET_MISSING,
                        "条例第二十条",
                        "attendance",
                        "到会情况尚未登记，不能进行。请先保存签到册。",
                        "The attendance is not taken yet. Save the attendance sheet first."));
    }

    Headcount headcount() {
        attendance();
        return state.headcount().orElseThrow();
    }

    /** Members who are candidates now, by member id. */
    Set<String> candidates() {
        return Field.of(act.file(), act.profile()).active().stream()
                .map(c -> c.nomination().person().member())
                .collect(Collectors.toSet());
    }

    /** Names of those who are candidates now. */
    Set<String> candidateNames() {
        return Field.of(act.file(), act.profile()).active().stream()
                .map(c -> c.nomination().person().name())
                .collect(Collectors.toSet());
    }
}
