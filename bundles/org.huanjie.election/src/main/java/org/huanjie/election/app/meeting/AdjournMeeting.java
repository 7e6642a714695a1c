// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Adjournment;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A disturbed meeting is adjourned (会场受扰、休会): a new round follows with a new notice (B25). */
@Component(service = AdjournMeeting.class)
public final class AdjournMeeting {
    private static final String FACT = "meeting.adjourned";

    private final Desk desk;
    private final Actors actors;

    @Activate
    public AdjournMeeting(@Reference Desk desk, @Reference Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    /** What happened, and how the ballots were sealed. */
    public record Request(
            String reason,
            boolean contingencyPlanUsed,
            int ballotsIssued,
            int ballotsReturned,
            List<String> sealedBy) {}

    /** @throws Refused right-missing, sheet-missing before the meeting is open, and out of reach once the result is determined */
    public Filed<Adjournment> adjourn(CaseId id, Request r) {
        return desk.act(id, act -> {
            Rights.any(actors.current(), act.view(), Role.CHAIR);
            String key = act.file().key(SheetKind.ADJOURNMENT);
            Check.that(
                    act.file().at(MeetingOpening.class, key, "").isPresent(),
                    ElectionProblem.SHEET_MISSING,
                    "B25",
                    "meeting",
                    "大会尚未召开，无会可休。",
                    "The meeting is not open; there is nothing to adjourn.");
            Filed<Adjournment> filed = act.add(
                    key,
                    "",
                    new Adjournment(
                            r.reason(),
                            r.contingencyPlanUsed(),
                            r.ballotsIssued(),
                            r.ballotsReturned(),
                            r.sealedBy(),
                            act.today()));
            act.raise(FACT, "HOLDS");
            return filed;
        });
    }
}
