// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;

/** Where to-dos are kept. */
public interface TodoStore {
    /** A to-do (待办). */
    record Todo(String key, OrgId at, Role role, String title) {}

    /** What an act does to the to-do with a key. */
    sealed interface Change {
        /** The key. */
        String key();

        /** Opens it, or opens it anew. */
        record Opened(Todo todo) implements Change {
            @Override
            public String key() {
                return todo.key();
            }
        }

        /** Finishes it. */
        record Done(String key) implements Change {}
    }

    /** Writes the changes of one act in the running transaction; finishing what is not there does nothing. */
    void write(DistrictId district, Collection<Change> changes, Instant moment);

    /** Open to-dos at these nodes, oldest first. */
    List<Todo> open(DistrictId district, Collection<OrgId> nodes);
}
