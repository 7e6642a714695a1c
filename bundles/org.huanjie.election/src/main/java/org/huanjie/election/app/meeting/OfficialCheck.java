// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import java.util.Set;
import org.huanjie.api.roster.Voter;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.People;
import org.huanjie.election.app.desk.PersonRef;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Labels;
import org.huanjie.election.domain.Named;
import org.huanjie.election.domain.sheet.Attendance;

/** S43; 条例第二十二、二十三条: scrutineers and tellers are present members and no candidates; tellers of a small branch may be staff. */
final class OfficialCheck {
    private final People people;
    private final List<Voter> members;
    private final Labels labels;
    private final Attendance attendance;
    private final Set<String> candidates;
    private final Set<String> candidateNames;

    OfficialCheck(Act act, People people, List<Voter> members) {
        Room room = Room.of(act);
        this.people = people;
        this.members = members;
        this.labels = Labels.among(members);
        this.attendance = room.attendance();
        this.candidates = room.candidates();
        this.candidateNames = room.candidateNames();
    }

    /** A member who is present, entitled and no candidate. */
    Named member(PersonRef ref, String field) {
        Named person = labels.of(people.find(members, ref, field));
        notCandidate(candidates.contains(person.member()), person.name(), field);
        Check.that(
                attendance.attends(person.member()),
                ElectionProblem.OFFICIAL_ABSENT,
                "条例第二十二条",
                field,
                "“" + person.label() + "”没有到会或没有选举权，不能担任。请从到会的正式党员中推选。",
                "'" + person.label() + "' is not present or not entitled. Choose among the members present.");
        return person;
    }

    /** Somebody of the staff, who may be no member, but no candidate either. */
    Named staff(PersonRef ref, String field) {
        if (!ref.memberId().isEmpty()) {
            return member(ref, field);
        }
        notCandidate(candidateNames.contains(ref.name()), ref.name(), field);
        return Named.outsider(ref.name());
    }

    private static void notCandidate(boolean candidate, String name, String field) {
        Check.that(
                !candidate,
                ElectionProblem.OFFICIAL_IS_CANDIDATE,
                "条例第二十二条",
                field,
                "“" + name + "”是候选人，不得担任监票人、计票人。请另选人员。",
                "'" + name + "' is a candidate and cannot be scrutineer or teller. Choose another person.");
    }
}
