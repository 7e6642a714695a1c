// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;

@Entity(name = "ProcedureWorkday")
@Table(name = "hj_procedure_workday")
class WorkdayEntity extends Row {

    @Column(name = "day_year")
    private int year;

    @Column(name = "day_date")
    private LocalDate day;

    @Column(name = "workday")
    private boolean workday;

    WorkdayEntity(DistrictId district, LocalDate day, boolean workday) {
        super(district, Ids.next());
        this.year = day.getYear();
        this.day = day;
        this.workday = workday;
    }

    LocalDate day() {
        return day;
    }

    boolean workday() {
        return workday;
    }
}
