// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.result;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.app.meeting.Officials;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.candidate.Candidate;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.meeting.MeetingState;
import org.huanjie.election.domain.sheet.Announcement;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.WriteInLine;
import org.huanjie.election.domain.sheet.WriteInReview;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A scrutineer reports the votes, the chair announces the elected, the ballots are sealed (报告得票、宣布当选). */
@Component(service = AnnounceResult.class)
public final class AnnounceResult {
    private final Desk desk;
    private final Actors actors;

    @Activate
    public AnnounceResult(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** Who reported and who sealed. */
    public record Request(String reportedBy, boolean sealed, List<String> sealedBy, String sealedPlace) {}

    /** @throws Refused not-an-official */
    public Filed<Announcement> announce(CaseId id, Request request, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.ANNOUNCE, Role.CHAIR);
            MeetingState meeting = MeetingState.of(act.file(), act.profile());
            Officials.scrutineer(meeting, request.reportedBy(), "reportedBy");
            String chair = meeting.opening().map(o -> o.chair().label()).orElse("");
            Announcement sheet = new Announcement(
                    request.reportedBy(),
                    chair,
                    request.sealed(),
                    request.sealedBy(),
                    request.sealedPlace(),
                    act.today());
            return act.save(ticket.key().value(), "", sheet, edit);
        });
    }

    /** The street's review of elected write-ins (B22). @throws Refused right-missing, not-elected-member */
    public Filed<WriteInReview> review(CaseId id, WriteInReview review, Edit edit) {
        return desk.act(id, act -> {
            Rights.any(actors.current(), act.view(), Role.STREET_APPROVER);
            for (WriteInLine line : review.lines()) {
                Candidate person = Known.candidate(act.file(), line.candidate());
                Check.that(
                        person.nomination().writeIn()
                                && Field.of(act.file(), act.profile()).elected().contains(person),
                        ElectionProblem.NOT_ELECTED_MEMBER,
                        "B22",
                        "candidate",
                        "“" + person.label() + "”不是另选当选人，无须审查。请核对。",
                        "'" + person.label() + "' is no elected write-in. Check.");
            }
            return act.save(act.file().key(SheetKind.WRITE_IN_REVIEW), "", review, edit);
        });
    }
}
