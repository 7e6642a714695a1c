// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.review;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.candidate.Known;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Edit;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.Seal;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.candidate.Standings;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.DepartmentAnswer;
import org.huanjie.election.domain.sheet.DepartmentLetter;
import org.huanjie.election.domain.sheet.Opinion;
import org.huanjie.election.domain.sheet.OpinionDecision;
import org.huanjie.election.domain.sheet.OpinionLine;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters to the departments and their written opinions (征求意见函、回函). */
@Component(service = ConsultDepartments.class)
public final class ConsultDepartments {
    private final Desk desk;
    private final Actors actors;
    private final Seal seal;

    @Activate
    public ConsultDepartments(@Reference Desk desk, @Reference Actors actors, @Reference Seal seal) {
        this.desk = desk;
        this.actors = actors;
        this.seal = seal;
    }

    /**
     * One person.
     *
     * @param reason in clear
     */
    public record Line(CandidateId candidate, Opinion opinion, String reason) {}

    /** The department's written answer. */
    public record Request(String department, String answerNo, LocalDate answeredOn, List<Line> lines) {}

    /** The street sends its letter. */
    public Filed<DepartmentLetter> send(CaseId id, DepartmentLetter letter, Edit edit) {
        return desk.act(id, act -> {
            Departments.require(act, letter.department().code());
            StepTicket ticket = act.begin(StepNames.CONSULT, Role.STREET_CLERK);
            return act.save(ticket.key().value(), letter.department().code(), letter, edit);
        });
    }

    /** The department answers, or the street records its answer on paper. @throws Refused letter-missing, right-missing */
    public Filed<DepartmentAnswer> answer(CaseId id, Request request, Edit edit) {
        return desk.act(id, act -> {
            Department department = Departments.require(act, request.department());
            boolean own = Rights.answersFor(actors.current(), act.view(), department);
            if (!own) {
                Rights.any(actors.current(), act.view(), Role.STREET_CLERK);
            }
            StepTicket ticket = act.during(StepNames.CONSULT, own ? Role.DEPT_REVIEWER : Role.STREET_CLERK);
            lettered(act, ticket, department);
            Departments.known(act, request.lines().stream().map(Line::candidate).toList());
            List<OpinionLine> lines = request.lines().stream()
                    .map(l -> new OpinionLine(l.candidate(), l.opinion(), seal.close(l.reason())))
                    .toList();
            DepartmentAnswer sheet = new DepartmentAnswer(department, request.answerNo(), request.answeredOn(), lines);
            return act.save(ticket.key().value(), department.code(), sheet, edit);
        });
    }

    /** The street decides on a negative opinion. @throws Refused discipline-blocks, wrong-state without a negative opinion */
    public Filed<OpinionDecision> decide(CaseId id, OpinionDecision decision, Edit edit) {
        return desk.act(id, act -> {
            StepTicket ticket = act.during(StepNames.CONSULT, Role.STREET_APPROVER);
            Known.standing(act.file(), decision.candidate());
            Standings.Opinions opinions =
                    Field.of(act.file(), act.profile()).answers().opinions(decision.candidate());
            String label = act.file().label(decision.candidate());
            Check.that(
                    !opinions.discipline(),
                    ElectionProblem.DISCIPLINE_BLOCKS,
                    "B11; S38",
                    "candidate",
                    "纪检机关对“" + label + "”有不同意见，街道党工委不能决定继续。该人选退出，请另提人选。",
                    "The discipline organ objects to '" + label
                            + "'; the street cannot keep the person. Propose another.");
            Check.that(
                    !opinions.negative().isEmpty(),
                    CommonProblem.WRONG_STATE,
                    "B11",
                    "candidate",
                    "没有部门对“" + label + "”提出不同意见，无须决定。",
                    "No department objects to '" + label + "'; there is nothing to decide.");
            return act.save(ticket.key().value(), decision.candidate().value(), decision, edit);
        });
    }

    private static void lettered(Act act, StepTicket ticket, Department department) {
        Check.that(
                act.file()
                        .at(DepartmentLetter.class, ticket.key().value(), department.code())
                        .isPresent(),
                ElectionProblem.LETTER_MISSING,
                "S38",
                "department",
                "尚未向“" + department + "”发函征求意见，不能登记答复。请先登记发函。",
                "No letter was sent to '" + department + "'; its answer cannot be recorded. Record the letter first.");
    }
}
