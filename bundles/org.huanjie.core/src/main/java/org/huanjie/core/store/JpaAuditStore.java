// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String OF_STREAM = " from AuditRow a where a.districtId = :district and a.stream = :stream";

    private final Jpa jpa;

    @Activate
    public JpaAuditStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public Map<String, Tip> tips(DistrictId district, Collection<String> streams) {
        String query =
                "select a.stream, a.number, a.digest from AuditRow a where a.districtId = :district and a.stream in :streams"
                        + " and a.number = (select max(b.number) from AuditRow b where b.districtId = :district and b.stream = a.stream)";
        Map<String, Tip> tips = new HashMap<>();
        jpa.list(Object[].class, query, Map.of("district", district.value(), "streams", streams))
                .forEach(row -> tips.put((String) row[0], new Tip((Integer) row[1], (String) row[2])));
        return tips;
    }

    @Override
    public void append(List<AuditEvent> events) {
        events.forEach(event -> jpa.persist(new AuditRow(event)));
    }

    @Override
    public List<StoredEvent> read(DistrictId district, String stream, int from, int limit) {
        return jpa
                .page(
                        AuditRow.class,
                        "select a" + OF_STREAM + " and a.number >= :from order by a.number",
                        Map.of("district", district.value(), "stream", stream, "from", from),
                        0,
                        limit)
                .stream()
                .map(AuditRow::toEvent)
                .toList();
    }

    @Override
    public int count(DistrictId district, String stream) {
        return jpa.count("select count(a)" + OF_STREAM, Map.of("district", district.value(), "stream", stream));
    }
}
