// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.procedure.app.port.WorkdayStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imported holidays and days worked in exchange. */
@Component(service = WorkdayStore.class)
public final class JpaWorkdayStore implements WorkdayStore {

    private final JpaTemplate jpa;

    /** @param schema makes sure that the tables are there */
    @Activate
    public JpaWorkdayStore(
            @Reference(target = "(osgi.unit.name=procedure)") JpaTemplate jpa, @Reference ProcedureSchema schema) {
        this.jpa = jpa;
    }

    @Override
    public Map<LocalDate, Boolean> year(DistrictId district, int year) {
        return jpa.txExpr(TransactionType.Required, em -> {
            Map<LocalDate, Boolean> days = new LinkedHashMap<>();
            rows(em, district, year).forEach(w -> days.put(w.day(), w.workday()));
            return days;
        });
    }

    @Override
    public void replace(DistrictId district, int year, Map<LocalDate, Boolean> days) {
        jpa.tx(TransactionType.Required, em -> {
            rows(em, district, year).forEach(em::remove);
            em.flush();
            days.forEach((day, workday) -> em.persist(new WorkdayEntity(district, day, workday)));
        });
    }

    private static List<WorkdayEntity> rows(EntityManager em, DistrictId district, int year) {
        return em.createQuery(
                        "select w from ProcedureWorkday w where w.districtId = :district and w.year = :year order by w.day",
                        WorkdayEntity.class)
                .setParameter("district", district.value())
                .setParameter("year", year)
                .getResultList();
    }
}
