// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.rule.Answer;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.Scrutineers;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meeting as it stands, with every derived number and its reasons. */
@Component(service = ReadMeeting.class)
public final class ReadMeeting {
    private final Desk desk;

    @Activate
    public ReadMeeting(@Reference Desk desk) {
        this.desk = desk;
    }

    /** What a page of the meeting shows; lists are empty while the record is missing. */
    public record Reading(
            String key,
            List<MeetingOpening> opening,
            List<Headcount> headcount,
            List<Answer> exclusions,
            List<Answer> quorum,
            List<Answer> method,
            List<Scrutineers> officials,
            List<String> formal,
            List<String> prospective) {}

    /** The meeting of the current round. */
    public Reading read(CaseId id) {
        return desk.read(id, act -> {
            MeetingState state = MeetingState.of(act.file(), act.profile());
            return new Reading(
                    act.file().key(SheetKind.MEETING),
                    state.opening().stream().toList(),
                    state.headcount().stream().toList(),
                    state.exclusionAnswer().stream().toList(),
                    state.quorum().stream().toList(),
                    state.methodAnswer().stream().toList(),
                    state.officials().stream().toList(),
                    act.file()
                            .current(FormalList.class)
                            .map(l -> act.file().labels(l.candidates()))
                            .orElse(List.of()),
                    Field.of(act.file(), act.profile()).prospective().stream()
                            .map(Candidate::label)
                            .toList());
        });
    }
}
