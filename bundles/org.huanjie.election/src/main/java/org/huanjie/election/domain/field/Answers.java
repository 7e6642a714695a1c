// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huanjie.api.rule.Profile;
import org.huanjie.election.domain.CandidateId;
import org.huanjie.election.domain.Department;
import org.huanjie.election.domain.candidate.Standings;
import org.huanjie.election.domain.file.ElectionFile;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.DepartmentAnswer;
import org.huanjie.election.domain.sheet.Finding;
import org.huanjie.election.domain.sheet.Inspection;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.Opinion;
import org.huanjie.election.domain.sheet.OpinionDecision;
import org.huanjie.election.domain.sheet.OpinionLine;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.huanjie.election.domain.sheet.ReviewAnswer;
import org.huanjie.election.domain.sheet.ReviewLine;
import org.huanjie.election.domain.sheet.ReviewResult;
import org.huanjie.election.domain.sheet.Verdict;

/** What was answered about each person, over all batches: the answer of the latest batch holds. */
public final class Answers {
    private static final String DEPARTMENTS = "reviewDepartments";

    private final ElectionFile file;
    private final List<Department> departments;

    private Answers(ElectionFile file, List<Department> departments) {
        this.file = file;
        this.departments = departments;
    }

    static Answers of(ElectionFile file, Profile profile) {
        return new Answers(file, departments(profile));
    }

    /** Departments that must answer; the discipline organ where the profile names none. */
    public static List<Department> departments(Profile profile) {
        return profile.has(DEPARTMENTS)
                ? profile.codes(DEPARTMENTS).stream().map(Department::new).toList()
                : List.of(Department.DISCIPLINE);
    }

    /** The joint review of this person. */
    public Standings.Review review(CandidateId id) {
        List<Department> missing = new ArrayList<>();
        List<Department> problems = new ArrayList<>();
        for (Department department : departments) {
            ReviewResult result =
                    reviewLine(department, id).map(ReviewLine::result).orElse(ReviewResult.NEED_CHECK);
            if (result == ReviewResult.NEED_CHECK) {
                missing.add(department);
            } else if (result == ReviewResult.PROBLEM) {
                problems.add(department);
            }
        }
        return new Standings.Review(missing, problems);
    }

    /** The departments' opinions of this person. */
    public Standings.Opinions opinions(CandidateId id) {
        List<Department> missing = new ArrayList<>();
        List<Department> negative = new ArrayList<>();
        for (Department department : departments) {
            Optional<Opinion> opinion = opinionLine(department, id).map(OpinionLine::opinion);
            if (opinion.isEmpty()) {
                missing.add(department);
            } else if (opinion.get() != Opinion.NO_OBJECTION) {
                negative.add(department);
            }
        }
        Optional<OpinionDecision> decision = file.all(OpinionDecision.class).stream()
                .map(Filed::sheet)
                .filter(d -> d.candidate().equals(id))
                .findFirst();
        return new Standings.Opinions(
                missing,
                negative,
                decision.isPresent(),
                decision.map(OpinionDecision::keep).orElse(false),
                negative.contains(Department.DISCIPLINE));
    }

    /** The finding of the inspection about this person. */
    public Optional<Finding> finding(CandidateId id) {
        return file.all(Inspection.class).stream()
                .flatMap(f -> f.sheet().finding(id).stream())
                .findFirst();
    }

    /** The notice that names this person, the latest first. */
    public Optional<PublicNotice> notice(CandidateId id) {
        return file.all(PublicNotice.class).stream()
                .map(Filed::sheet)
                .filter(n -> n.names(id))
                .findFirst();
    }

    /** True if a check of an objection ended against this person. */
    public boolean verdictAgainst(CandidateId id) {
        return file.all(Objection.class).stream()
                .map(Filed::sheet)
                .filter(o -> o.candidate().equals(id))
                .flatMap(o -> o.verdict().stream())
                .anyMatch(v -> v != Verdict.NO_PROBLEM);
    }

    private Optional<ReviewLine> reviewLine(Department department, CandidateId id) {
        return file.all(ReviewAnswer.class).stream()
                .map(Filed::sheet)
                .filter(a -> a.department().equals(department))
                .flatMap(a -> a.line(id).stream())
                .findFirst();
    }

    private Optional<OpinionLine> opinionLine(Department department, CandidateId id) {
        return file.all(DepartmentAnswer.class).stream()
                .map(Filed::sheet)
                .filter(a -> a.department().equals(department))
                .flatMap(a -> a.line(id).stream())
                .findFirst();
    }
}
