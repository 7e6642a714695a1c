// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.LockModeType;
import javax.persistence.OptimisticLockException;
import javax.persistence.TypedQuery;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.huanjie.api.organisation.DistrictId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The door of this package's stores to the persistence unit {@code core}; there only after the tables are. */
@Component(service = Jpa.class)
public final class Jpa {
    private final JpaTemplate template;

    @Activate
    public Jpa(@Reference(target = "(osgi.unit.name=core)") JpaTemplate template, @Reference CoreSchema schema) {
        this(template);
    }

    Jpa(JpaTemplate template) {
        this.template = template;
    }

    void persist(Object row) {
        template.tx(TransactionType.Required, em -> em.persist(row));
    }

    /** The row, to be read or changed in the running transaction. */
    <T extends Keyed> Optional<T> find(Class<T> type, DistrictId district, String id) {
        return template.txExpr(
                TransactionType.Supports, em -> Optional.ofNullable(em.find(type, new RowKey(district.value(), id))));
    }

    /** The row as it was read before, to be changed now. @throws OptimisticLockException if it is gone or another version */
    <T extends Row> T change(Class<T> type, DistrictId district, String id, int version) {
        return find(type, district, id)
                .filter(row -> row.version() == version)
                .orElseThrow(() -> new OptimisticLockException(
                        type.getSimpleName() + " " + id + " is no longer version " + version));
    }

    /** Holds the row until the running act ends: another act that wants to hold it waits. Nothing of the row changes. */
    void hold(Class<? extends Row> type, DistrictId district, String id) {
        template.tx(
                TransactionType.Required,
                em -> em.find(type, new RowKey(district.value(), id), LockModeType.PESSIMISTIC_WRITE));
    }

    <T> List<T> list(Class<T> type, String query, Map<String, ?> parameters) {
        return page(type, query, parameters, 0, Integer.MAX_VALUE);
    }

    <T> List<T> page(Class<T> type, String query, Map<String, ?> parameters, int offset, int limit) {
        return template.txExpr(TransactionType.Supports, em -> {
            TypedQuery<T> typed = em.createQuery(query, type);
            parameters.forEach(typed::setParameter);
            if (offset > 0) {
                typed.setFirstResult(offset);
            }
            if (limit < Integer.MAX_VALUE) {
                typed.setMaxResults(limit);
            }
            return List.copyOf(typed.getResultList());
        });
    }

    <T> Optional<T> first(Class<T> type, String query, Map<String, ?> parameters) {
        return page(type, query, parameters, 0, 1).stream().findFirst();
    }

    int count(String query, Map<String, ?> parameters) {
        return Math.toIntExact(first(Long.class, query, parameters).orElse(0L));
    }

    int update(String query, Map<String, ?> parameters) {
        return template.txExpr(TransactionType.Required, em -> {
            var update = em.createQuery(query);
            parameters.forEach(update::setParameter);
            return update.executeUpdate();
        });
    }
}
