// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.procedure.app.calendar.WorkdayTables;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holidays and days worked in exchange (节假日安排). */
@Component(service = RestResource.class)
@Path("/workdays/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorkdayResource implements RestResource {

    private final WorkdayTables tables;

    @Activate
    public WorkdayResource(@Reference WorkdayTables tables) {
        this.tables = tables;
    }

    /** A day that differs from the week. */
    public record Day(@Nullable String date, @Nullable Boolean workday) {}

    /** The table to be put in place. */
    public record Table(@Nullable List<Day> days) {}

    /**
     * The table of a year.
     *
     * @param imported false if none was imported: then Monday to Friday are worked, and {@code warning} says so
     */
    public record YearView(int year, boolean imported, List<DayView> days, String warning) {}

    /** A day of the table. */
    public record DayView(LocalDate date, boolean workday) {}

    /** The table of the year. */
    @GET
    public YearView read(@PathParam("year") int year) {
        checkYear(year);
        List<DayView> days = tables.of(year).entrySet().stream()
                .map(e -> new DayView(e.getKey(), e.getValue()))
                .toList();
        String warning = days.isEmpty() ? year + " 年没有导入节假日安排，工作日按星期一至星期五计算。" : "";
        return new YearView(year, !days.isEmpty(), days, warning);
    }

    /** Puts a table in the place of the year's former one. */
    @PUT
    public YearView replace(@PathParam("year") int year, Table table) {
        checkYear(year);
        Map<LocalDate, Boolean> days = new LinkedHashMap<>();
        List<Day> given = Body.list("days", table.days(), 366);
        for (int i = 0; i < given.size(); i++) {
            String field = "days[" + (i + 1) + "]";
            LocalDate day = Body.date(field + ".date", given.get(i).date());
            if (days.put(day, Body.flag(field + ".workday", given.get(i).workday())) != null) {
                throw Body.bad(field + ".date", "重复了 " + day, "repeats " + day);
            }
        }
        tables.replace(year, days);
        return read(year);
    }

    private static void checkYear(int year) {
        Body.count("year", year, 1990, 2199);
    }
}
