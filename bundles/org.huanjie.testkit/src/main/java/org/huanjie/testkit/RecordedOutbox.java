// SPDX-License-Identifier: Apache-2.0
package org.huanjie.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.audit.Outbox;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Role;

/** Keeps the to-dos that are open. */
public final class RecordedOutbox implements Outbox {
    /** A to-do. */
    public record Todo(String key, OrgId at, Role role, String titleZh) {}

    private final Map<String, Todo> open = new LinkedHashMap<>();

    @Override
    public void todo(String key, OrgId at, Role role, String titleZh) {
        open.put(key, new Todo(key, at, role, titleZh));
    }

    @Override
    public void done(String key) {
        open.remove(key);
    }

    /** The open to-dos in the order they were opened. */
    public List<Todo> open() {
        return List.copyOf(open.values());
    }
}
