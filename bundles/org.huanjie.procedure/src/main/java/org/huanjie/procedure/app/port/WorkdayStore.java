// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.port;

import java.time.LocalDate;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;

/** Where the days that differ from the week are kept (节假日安排), year by year. */
public interface WorkdayStore {

    /** Day → worked or not; empty if no table was imported for the year. */
    Map<LocalDate, Boolean> year(DistrictId district, int year);

    /** Puts this table in the place of the year's former one. */
    void replace(DistrictId district, int year, Map<LocalDate, Boolean> days);
}
