// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.meeting;

import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.FormalList;
import org.huanjie.election.domain.sheet.Introduction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The meeting fixes its formal candidates (根据党员意见确定正式候选人) and hears them introduced. */
@Component(service = ConfirmFormalList.class)
public final class ConfirmFormalList {
    private final Desk desk;

    @Activate
    public ConfirmFormalList(@Reference Desk desk) {
        this.desk = desk;
    }

    /** What was saved, and how it stands against the seats. */
    public record Confirmed(Filed<FormalList> filed, int open, int candidates, Answer surplus) {}

    /** @throws Refused outside-reply, official-is-candidate, list-not-adopted, list-differs-from-primary, change-reason-missing */
    public Confirmed confirm(CaseId id, FormalList list, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.FORMAL, Role.CHAIR);
            Room room = Room.of(act);
            list.vote().among(room.headcount().present());
            List<Standing> prospective = Field.of(act.file(), act.profile()).prospective();
            list.candidates().forEach(c -> FormalRules.approved(act, prospective, c));
            FormalRules.noOfficial(act, room.state(), list);
            FormalRules.adopted(act, room.headcount(), list);
            FormalRules.agrees(act, prospective, list);
            Filed<FormalList> filed = act.save(ticket.key().value(), "", list, edit);
            int open = act.contest().seats()
                    - Field.of(act.file(), act.profile()).seated().size();
            int main = (int) list.candidates().stream()
                    .filter(c ->
                            act.file().candidate(c).orElseThrow().nomination().office() != Office.DEPUTY)
                    .count();
            return new Confirmed(filed, open, main, act.contest().enough(Math.max(1, open), main, act.profile()));
        });
    }

    /** Records the introduction. @throws Refused not-found for an unknown candidate */
    public Filed<Introduction> introduce(CaseId id, Introduction introduction, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.INTRODUCE, Role.CHAIR);
            introduction.candidates().forEach(c -> Known.standing(act.file(), c));
            return act.save(ticket.key().value(), "", introduction, edit);
        });
    }
}
