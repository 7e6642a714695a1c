// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.core.outbox.TodoStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** To-dos in their table. */
@Component(service = TodoStore.class)
public final class JpaTodoStore implements TodoStore {
    private final Jpa jpa;

    @Activate
    public JpaTodoStore(@Reference Jpa jpa) {
        this.jpa = jpa;
    }

    @Override
    public void write(DistrictId district, Collection<Change> changes, Instant moment) {
        Map<String, TodoRow> known = new HashMap<>();
        jpa.list(
                        TodoRow.class,
                        "select t from TodoRow t where t.districtId = :district and t.key in :keys",
                        Map.of(
                                "district",
                                district.value(),
                                "keys",
                                changes.stream().map(Change::key).toList()))
                .forEach(row -> known.put(row.key(), row));
        for (Change change : changes) {
            TodoRow row = known.get(change.key());
            if (change instanceof Change.Opened opened) {
                (row == null ? added(district, change.key()) : row).open(opened.todo(), moment);
            } else if (row != null) {
                row.finish(moment);
            }
        }
    }

    private TodoRow added(DistrictId district, String key) {
        TodoRow row = new TodoRow(district, key);
        jpa.persist(row);
        return row;
    }

    @Override
    public List<Todo> open(DistrictId district, Collection<OrgId> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        String query =
                "select t from TodoRow t where t.districtId = :district and t.nodeId in :nodes and t.open = true order by t.changedAt, t.id";
        return jpa
                .list(
                        TodoRow.class,
                        query,
                        Map.of(
                                "district",
                                district.value(),
                                "nodes",
                                nodes.stream().map(OrgId::value).toList()))
                .stream()
                .map(TodoRow::toTodo)
                .toList();
    }
}
