// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.organisation.Organisations;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Labels;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.ChairCapacity;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The chair opens the general meeting (召开党员大会): the attendance sheet is prepared from the frozen roster. */
@Component(service = OpenMeeting.class)
public final class OpenMeeting {
    private static final String LEAST = "branch.fullMembersMin";

    private final Desk desk;
    private final People people;
    private final Organisations organisations;

    @Activate
    public OpenMeeting(@Reference Desk desk, @Reference People people, @Reference Organisations organisations) {
        this.desk = desk;
        this.people = people;
        this.organisations = organisations;
    }

    /** @throws Refused roster-not-frozen, too-few-members, already-exists, and gate-not-met for a chair of no capacity */
    public Filed<MeetingOpening> open(CaseId id, PersonRef chair, String recorder, String place) {
        return desk.act(id, act -> {
            List<Voter> frozen = people.frozen(act.view());
            enough(act, (int) frozen.stream().filter(Voter::full).count());
            String key = act.file().key(SheetKind.MEETING);
            fresh(act, key);
            Named presiding = Labels.among(frozen).of(people.find(frozen, chair, "chair"));
            Filed<MeetingOpening> filed = act.add(key, "", opening(act, frozen, presiding, recorder, place));
            act.add(key, "", Attendance.prepared(frozen));
            act.begin(StepNames.OPEN, Role.CHAIR);
            return filed;
        });
    }

    private MeetingOpening opening(Act act, List<Voter> frozen, Named chair, String recorder, String place) {
        PartyOrg organisation = organisations.partyOrg(act.view().organisation());
        ChairCapacity capacity = ChairCapacity.of(chair.name(), organisation);
        int full = (int) frozen.stream().filter(Voter::full).count();
        int barred =
                (int) frozen.stream().filter(v -> v.full() && !v.mayElect()).count();
        List<String> outgoing = organisation.incumbentCommittee();
        return new MeetingOpening(chair, capacity, recorder, place, act.today(), full, barred, outgoing);
    }

    private static void enough(Act act, int full) {
        int least = act.profile().integer(LEAST);
        Check.that(
                full >= least,
                ElectionProblem.TOO_FEW_MEMBERS,
                act.profile().clause(LEAST),
                "roster",
                "正式党员只有 " + full + " 名，不足 " + least + " 名，不能单独成立支部、选举。请先调整党组织设置（如成立联合支部）。",
                "There are " + full + " full members, fewer than " + least
                        + ": no branch of its own can elect. Adjust the organisation first, e.g. a joint branch.");
    }

    private static void fresh(Act act, String key) {
        Check.that(
                act.file().at(MeetingOpening.class, key, "").isEmpty(),
                CommonProblem.ALREADY_EXISTS,
                "条例第二十条",
                "meeting",
                "本次大会已经召开，不能重复召开。",
                "The meeting of this round is open already.");
    }
}
