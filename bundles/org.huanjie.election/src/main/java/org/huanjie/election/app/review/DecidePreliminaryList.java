// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.review;

import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.Office;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.run.Contest;
import org.huanjie.election.domain.sheet.PreliminaryList;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The street decides and signs the list of preliminary candidates (确定候选人初步人选名单). */
@Component(service = DecidePreliminaryList.class)
public final class DecidePreliminaryList {
    private final Desk desk;

    @Activate
    public DecidePreliminaryList(@Reference Desk desk) {
        this.desk = desk;
    }

    /** @throws Refused not-reviewed, surplus-not-met */
    public Filed<PreliminaryList> decide(CaseId id, PreliminaryList list, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.DECIDE_LIST, Role.STREET_APPROVER);
            Field field = Field.of(act.file(), act.profile());
            list.candidates().forEach(c -> reviewed(act, field, c));
            enough(act, field, list);
            return act.save(ticket.key().value(), "", list, edit);
        });
    }

    /** The current list. @throws Refused not-found */
    public Filed<PreliminaryList> read(CaseId id) {
        return desk.read(
                id,
                act -> act.file()
                        .at(PreliminaryList.class, act.file().key(SheetKind.PRELIMINARY_LIST), "")
                        .orElseThrow(() ->
                                Refused.notFound("preliminary-list", act.file().key(SheetKind.PRELIMINARY_LIST))));
    }

    private static void reviewed(Act act, Field field, CandidateId id) {
        Known.standing(act.file(), id);
        Check.that(
                field.answers().review(id).passed(),
                ElectionProblem.NOT_REVIEWED,
                "S37",
                "candidates",
                "“" + act.file().label(id) + "”没有通过全部部门的资格联审，不能列入初步人选名单。请先完成联审，或者从名单中去掉。",
                "'" + act.file().label(id)
                        + "' did not pass the joint review and cannot be listed. Finish the review or leave the person out.");
    }

    private static void enough(Act act, Field field, PreliminaryList list) {
        Contest contest = act.contest();
        int approved = (int) field.prospective().stream()
                .filter(c ->
                        !list.candidates().contains(c.id()) && c.nomination().office() != Office.DEPUTY)
                .count();
        int main = (int) list.candidates().stream()
                .filter(c -> act.file().candidate(c).orElseThrow().nomination().office() != Office.DEPUTY)
                .count();
        int candidates = field.seated().size() + approved + main;
        Answer answer = contest.enough(contest.seats(), candidates, act.profile());
        Check.that(
                !answer.is("REJECT") && !answer.is("ERROR"),
                ElectionProblem.SURPLUS_NOT_MET,
                "S43; 条例第十三条",
                "candidates",
                answer.reasons().get(0).zh(),
                answer.reasons().get(0).en());
    }
}
