// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.Rights;
import org.huanjie.election.app.desk.Seal;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.candidate.Standings;
import org.huanjie.election.domain.field.Answers;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.DepartmentAnswer;
import org.huanjie.election.domain.sheet.ReviewAnswer;
import org.huanjie.election.domain.sheet.SheetKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who may read what of reviews and opinions: a department its own, the street all, the community none. */
@Component(service = ReadReviews.class)
public final class ReadReviews {
    private final Desk desk;
    private final Actors actors;
    private final Seal seal;

    @Activate
    public ReadReviews(@Reference Desk desk, @Reference Actors actors, @Reference Seal seal) {
        this.desk = desk;
        this.actors = actors;
        this.seal = seal;
    }

    /** One person's line with its note in clear. */
    public record Line(CandidateId candidate, String label, String answer, List<String> items, String note) {}

    /** A department's answer. */
    public record Read(
            Filed<?> filed, Department department, String answerNo, LocalDate answeredOn, List<Line> lines) {}

    /** One person over all departments. */
    public record Summary(
            CandidateId candidate,
            String label,
            List<Department> missing,
            List<Department> negative,
            boolean settled,
            boolean out) {}

    /** A department's review answers. @throws Refused right-missing, not-found */
    public Read review(CaseId id, String code) {
        return desk.act(id, act -> {
            Department department = allowed(act, code);
            Filed<ReviewAnswer> filed = act.file()
                    .at(ReviewAnswer.class, act.file().key(SheetKind.REVIEW), code)
                    .orElseThrow(() -> Refused.notFound("review", code));
            act.audit("review-read", "department:" + code, Map.of());
            List<Line> lines = filed.sheet().lines().stream()
                    .map(l -> new Line(
                            l.candidate(),
                            act.file().label(l.candidate()),
                            l.result().name(),
                            l.items(),
                            seal.open(l.note())))
                    .toList();
            return new Read(
                    filed, department, filed.sheet().answerNo(), filed.sheet().answeredOn(), lines);
        });
    }

    /** A department's opinions. @throws Refused right-missing, not-found */
    public Read opinion(CaseId id, String code) {
        return desk.act(id, act -> {
            Department department = allowed(act, code);
            Filed<DepartmentAnswer> filed = act.file()
                    .at(DepartmentAnswer.class, act.file().key(SheetKind.OPINION), code)
                    .orElseThrow(() -> Refused.notFound("opinion", code));
            act.audit("opinion-read", "department:" + code, Map.of());
            List<Line> lines = filed.sheet().lines().stream()
                    .map(l -> new Line(
                            l.candidate(),
                            act.file().label(l.candidate()),
                            l.opinion().name(),
                            List.of(),
                            seal.open(l.reason())))
                    .toList();
            return new Read(
                    filed, department, filed.sheet().answerNo(), filed.sheet().answeredOn(), lines);
        });
    }

    /** All reviews by person, for the street. @throws Refused right-missing */
    public List<Summary> reviews(CaseId id) {
        return summaries(id, (answers, c) -> {
            Standings.Review r = answers.review(c.id());
            return new Summary(
                    c.id(),
                    c.label(),
                    r.missing(),
                    r.problems(),
                    r.answered(),
                    !r.problems().isEmpty());
        });
    }

    /** All opinions by person, for the street. @throws Refused right-missing */
    public List<Summary> opinions(CaseId id) {
        return summaries(id, (answers, c) -> {
            Standings.Opinions o = answers.opinions(c.id());
            return new Summary(c.id(), c.label(), o.missing(), o.negative(), o.settled(), o.out());
        });
    }

    private List<Summary> summaries(CaseId id, BiFunction<Answers, Standing, Summary> summary) {
        return desk.read(id, act -> {
            Rights.any(actors.current(), act.view(), Role.STREET_CLERK, Role.STREET_APPROVER);
            Field field = Field.of(act.file(), act.profile());
            return field.active().stream()
                    .map(c -> summary.apply(field.answers(), c))
                    .toList();
        });
    }

    private Department allowed(Act act, String code) {
        Department department = Departments.require(act, code);
        Departments.ownOrStreet(actors.current(), act, department);
        return department;
    }
}
