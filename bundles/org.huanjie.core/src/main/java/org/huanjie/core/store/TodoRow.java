// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.store;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;
import org.huanjie.core.outbox.TodoStore;

/** A to-do, open or done. */
@Entity
@Table(name = "hj_core_todo")
class TodoRow extends Row {
    @Column(name = "todo_key")
    private String key = "";

    @Column(name = "node_id")
    private String nodeId = "";

    @Column(name = "role")
    private String role = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "open")
    private boolean open;

    @Column(name = "changed_at")
    private long changedAt;

    protected TodoRow() {}

    TodoRow(DistrictId district, String key) {
        super(district.value(), Ids.next());
        this.key = key;
    }

    String key() {
        return key;
    }

    void open(TodoStore.Todo todo, Instant moment) {
        nodeId = todo.at().value();
        role = todo.role().name();
        title = todo.title();
        open = true;
        changedAt = moment.toEpochMilli();
    }

    void finish(Instant moment) {
        if (open) {
            open = false;
            changedAt = moment.toEpochMilli();
        }
    }

    TodoStore.Todo toTodo() {
        return new TodoStore.Todo(key, new OrgId(nodeId), Role.valueOf(role), title);
    }
}
