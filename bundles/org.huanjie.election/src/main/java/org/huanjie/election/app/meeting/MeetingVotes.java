// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.MotionVote;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.meeting.Headcount;
import org.huanjie.election.domain.sheet.AttendanceRow;
import org.huanjie.election.domain.sheet.ExclusionVote;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.MethodVote;
import org.huanjie.election.domain.sheet.QuorumReport;
import org.huanjie.election.domain.sheet.Scrutineers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Votes of the meeting by show of hands: exclusions, election method, scrutineers and tellers (大会表决). */
@Component(service = MeetingVotes.class)
public final class MeetingVotes {
    private final Desk desk;
    private final People people;

    @Activate
    public MeetingVotes(@Reference Desk desk, @Reference People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Vote on the members not counted; base is everybody entitled (E4). @throws Refused vote-does-not-add-up */
    public Filed<ExclusionVote> exclusions(CaseId id, MotionVote vote, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.EXCLUSIONS, Role.CHAIR);
            Room room = Room.of(act);
            List<String> names = room.attendance().excluded().stream()
                    .map(AttendanceRow::name)
                    .toList();
            Headcount heads = room.headcount();
            return act.save(
                    ticket.key().value(), "", new ExclusionVote(names, heads.entitled(), heads.present(), vote), edit);
        });
    }

    /** The attendance report; only who counted is typed. */
    public Filed<QuorumReport> quorum(CaseId id, List<String> counters, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.QUORUM, Role.CHAIR);
            Room room = Room.of(act);
            Headcount h = room.headcount();
            MeetingOpening opening = room.state().opening().orElseThrow();
            QuorumReport report = new QuorumReport(
                    counters,
                    opening.fullMembers(),
                    opening.notEntitled(),
                    h.excludedAdopted(),
                    h.expected(),
                    h.present(),
                    h.leave(),
                    h.absent());
            return act.save(ticket.key().value(), "", report, edit);
        });
    }

    /** Vote on the election method. @throws Refused vote-does-not-add-up */
    public Filed<MethodVote> method(CaseId id, MotionVote vote, boolean writeInRequiresAgainst, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.METHOD, Role.CHAIR);
            Headcount h = Room.of(act).headcount();
            return act.save(
                    ticket.key().value(),
                    "",
                    new MethodVote(h.expected(), h.present(), vote, writeInRequiresAgainst, act.today()),
                    edit);
        });
    }

    /** Who supervises and who counts. */
    public record Officials(
            PersonRef chief,
            List<PersonRef> scrutineers,
            List<PersonRef> tellers,
            boolean tellersAreStaff,
            MotionVote vote) {}

    /** Scrutineers and tellers with the vote on them. @throws Refused official-is-candidate, official-absent, official-twice */
    public Filed<Scrutineers> scrutineers(CaseId id, Officials officials, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.SCRUTINEERS, Role.CHAIR);
            Headcount h = Room.of(act).headcount();
            OfficialCheck check = new OfficialCheck(act, people, people.frozen(act.view()));
            List<Named> tellers = officials.tellers().stream()
                    .map(t -> officials.tellersAreStaff() ? check.staff(t, "tellers") : check.member(t, "tellers"))
                    .toList();
            Scrutineers sheet = new Scrutineers(
                    check.member(officials.chief(), "chief"),
                    officials.scrutineers().stream()
                            .map(s -> check.member(s, "scrutineers"))
                            .toList(),
                    tellers,
                    officials.tellersAreStaff(),
                    h.expected(),
                    h.present(),
                    officials.vote());
            return act.save(ticket.key().value(), "", sheet, edit);
        });
    }
}
