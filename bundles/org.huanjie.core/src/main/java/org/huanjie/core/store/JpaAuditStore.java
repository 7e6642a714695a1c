// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.core.audit.AuditEvent;
import org.huanjie.core.audit.AuditStore;
import org.huanjie.core.audit.StoredEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trail in its table. */
@Component(service = AuditStore.class)
public final class JpaAuditStore implements AuditStore {
    private final JpaTemplate jpa;

    @Activate
    public JpaAuditStore(@Reference(target = "(osgi.unit.name=core)") JpaTemplate jpa, @Reference CoreSchema schema) {
        this(jpa);
    }

    JpaAuditStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    @Override
    public Map<String, Tip> tips(DistrictId district, Collection<String> streams) {
        String query =
                "select a.stream, a.number, a.digest from AuditRow a where a.districtId = :district and a.stream in :streams"
                        + " and a.number = (select max(b.number) from AuditRow b where b.districtId = :district and b.stream = a.stream)";
        List<Object[]> rows = jpa.txExpr(
                TransactionType.Required,
                em -> em.createQuery(query, Object[].class)
                        .setParameter("district", district.value())
                        .setParameter("streams", streams)
                        .getResultList());
        Map<String, Tip> tips = new HashMap<>();
        rows.forEach(row -> tips.put((String) row[0], new Tip((Integer) row[1], (String) row[2])));
        return tips;
    }

    @Override
    public void append(List<AuditEvent> events) {
        jpa.tx(TransactionType.Required, em -> events.forEach(event -> em.persist(new AuditRow(event))));
    }

    @Override
    public List<StoredEvent> read(DistrictId district, String stream, int from, int limit) {
        String query =
                "select a from AuditRow a where a.districtId = :district and a.stream = :stream and a.number >= :from"
                        + " order by a.number";
        return jpa.txExpr(
                TransactionType.Supports,
                em -> em
                        .createQuery(query, AuditRow.class)
                        .setParameter("district", district.value())
                        .setParameter("stream", stream)
                        .setParameter("from", from)
                        .setMaxResults(limit)
                        .getResultList()
                        .stream()
                        .map(AuditRow::toEvent)
                        .toList());
    }

    @Override
    public int count(DistrictId district, String stream) {
        String query = "select count(a) from AuditRow a where a.districtId = :district and a.stream = :stream";
        return Math.toIntExact(jpa.txExpr(
                TransactionType.Supports,
                em -> em.createQuery(query, Long.class)
                        .setParameter("district", district.value())
                        .setParameter("stream", stream)
                        .getSingleResult()));
    }
}
