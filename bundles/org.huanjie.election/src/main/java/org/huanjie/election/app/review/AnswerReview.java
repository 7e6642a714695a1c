// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.review;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.Seal;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.ReviewAnswer;
import org.huanjie.election.domain.sheet.ReviewLine;
import org.huanjie.election.domain.sheet.ReviewResult;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A department answers its own part of the joint review (资格联审). */
@Component(service = AnswerReview.class)
public final class AnswerReview {
    private final Desk desk;
    private final Actors actors;
    private final Seal seal;

    @Activate
    public AnswerReview(@Reference Desk desk, @Reference Actors actors, @Reference Seal seal) {
        this.desk = desk;
        this.actors = actors;
        this.seal = seal;
    }

    /**
     * One person.
     *
     * @param note in clear
     */
    public record Line(CandidateId candidate, ReviewResult result, List<String> items, String note) {}

    /** The department's answers. */
    public record Request(String department, String answerNo, LocalDate answeredOn, String handler, List<Line> lines) {}

    /** @throws Refused right-missing for another department, not-found for an unknown candidate */
    public Filed<ReviewAnswer> answer(CaseId id, Request request, Edit edit) {
        return desk.act(id, act -> {
            Department department = Departments.require(act, request.department());
            Departments.own(actors.current(), act, department);
            StepTicket ticket = act.begin(StepNames.REVIEW, Role.DEPT_REVIEWER);
            Departments.known(act, request.lines().stream().map(Line::candidate).toList());
            List<ReviewLine> lines = request.lines().stream()
                    .map(l -> new ReviewLine(l.candidate(), l.result(), l.items(), seal.close(l.note())))
                    .toList();
            ReviewAnswer sheet =
                    new ReviewAnswer(department, request.answerNo(), request.answeredOn(), request.handler(), lines);
            return act.save(ticket.key().value(), department.code(), sheet, edit);
        });
    }
}
