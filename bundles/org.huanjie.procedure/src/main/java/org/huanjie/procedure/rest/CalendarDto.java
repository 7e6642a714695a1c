// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.huanjie.procedure.app.file.CaseFile;
import org.huanjie.procedure.domain.calendar.CalendarLine;
import org.jspecify.annotations.Nullable;

/** The calendar of a case: windows, reminders and what is late, by the last day. */
public record CalendarDto(LocalDate today, int year, int shiftMonths, List<Line> lines, List<Warning> warnings) {

    /**
     * One step.
     *
     * @param remindDaysLeft 7, 3 or 1 on the days on which the office is reminded
     */
    public record Line(
            String step,
            String zh,
            String stage,
            String status,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable LocalDate closedOn,
            @Nullable Integer remindDaysLeft,
            boolean overdue,
            boolean late) {}

    /** Something told about the whole calendar. */
    public record Warning(String zh, String en) {}

    static CalendarDto of(CaseFile file) {
        List<Warning> warnings = new ArrayList<>();
        int year = file.election().year();
        if (file.holidays(year).isEmpty()) {
            warnings.add(new Warning(
                    year + " 年没有导入节假日安排，工作日按星期一至星期五计算。请管理员导入。",
                    "No table of holidays was imported for " + year + "; Monday to Friday are taken as working days."));
        }
        return new CalendarDto(
                file.today(),
                year,
                file.election().shiftMonths(),
                CalendarLine.of(file.engine().board(file.situation())).stream()
                        .map(CalendarDto::line)
                        .toList(),
                warnings);
    }

    private static Line line(CalendarLine line) {
        return new Line(
                line.step().id().value(),
                line.step().zh(),
                line.step().stage(),
                line.status().name(),
                line.from().orElse(null),
                line.due().orElse(null),
                line.closedOn().orElse(null),
                line.reminder().isPresent() ? line.reminder().getAsInt() : null,
                line.overdue(),
                line.late());
    }
}
