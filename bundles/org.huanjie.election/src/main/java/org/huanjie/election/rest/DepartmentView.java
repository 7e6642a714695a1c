// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.election.app.review.ReadReviews;
import org.huanjie.election.domain.Department;

/** A department's answer as those may read it who are allowed to. */
public record DepartmentView(String department, int version, String answerNo, String answeredOn, List<Line> answers) {
    /** One person's line. */
    public record Line(String candidate, String label, String answer, List<String> items, String note) {}

    /**
     * One person over all departments.
     *
     * @param settled nothing is open
     * @param out the person is out
     */
    public record Summary(
            String candidate, String label, List<String> missing, List<String> negative, boolean settled, boolean out) {
        static Summary of(ReadReviews.Summary s) {
            return new Summary(
                    s.candidate().value(), s.label(), codes(s.missing()), codes(s.negative()), s.settled(), s.out());
        }
    }

    static DepartmentView of(ReadReviews.Read read) {
        return new DepartmentView(
                read.department().code(),
                read.filed().version(),
                read.answerNo(),
                read.answeredOn().toString(),
                read.lines().stream()
                        .map(l -> new Line(l.candidate().value(), l.label(), l.answer(), l.items(), l.note()))
                        .toList());
    }

    private static List<String> codes(List<Department> departments) {
        return departments.stream().map(Department::code).toList();
    }
}
