// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.procedure.app.port.WorkdayStore;
import org.huanjie.procedure.domain.step.Workdays;

/** Working days of the offices: Monday to Friday, but for the days that the imported table of the year names. */
public final class OfficeDays implements Workdays {

    private final WorkdayStore store;
    private final DistrictId district;
    private final Map<Integer, Map<LocalDate, Boolean>> years = new HashMap<>();

    public OfficeDays(WorkdayStore store, DistrictId district) {
        this.store = store;
        this.district = district;
    }

    @Override
    public boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return table(day.getYear()).getOrDefault(day, !weekend);
    }

    /** The days of the year that differ from the week; empty if no table was imported. */
    public Map<LocalDate, Boolean> table(int year) {
        return years.computeIfAbsent(year, y -> store.year(district, y));
    }
}
