// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** One look a stream, because the largest number of several at once costs every database a walk through all their rows. */
    @Override
    public Map<String, Tip> tips(DistrictId district, Collection<String> streams) {
        Map<String, Tip> tips = new HashMap<>();
        streams.forEach(stream -> tip(district, stream).ifPresent(tip -> tips.put(stream, tip)));
        return tips;
    }

    /** The whole index is named in the order, so that its first entry is taken and nothing is sorted. */
    private Optional<Tip> tip(DistrictId district, String stream) {
        return jpa.first(
                        Object[].class,
                        "select a.number, a.digest" + OF_STREAM + " order by a.districtId, a.stream, a.number desc",
                        Map.of("district", district.value(), "stream", stream))
                .map(row -> new Tip((Integer) row[0], (String) row[1]));
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
