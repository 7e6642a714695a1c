// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.outbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huanjie.api.audit.Outbox;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Role;
import org.huanjie.core.transaction.Act;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Collects the to-dos of an act and writes them in one go before its commit; of two changes of one key the later holds. */
@Component(service = Outbox.class)
public final class BufferedOutbox implements Outbox {
    private final Actors actors;
    private final TodoStore store;
    private final Clock clock;

    @Activate
    public BufferedOutbox(@Reference Actors actors, @Reference TodoStore store, @Reference Clock clock) {
        this.actors = actors;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void todo(String key, OrgId at, Role role, String titleZh) {
        put(new TodoStore.Change.Opened(new TodoStore.Todo(key, at, role, titleZh)));
    }

    @Override
    public void done(String key) {
        put(new TodoStore.Change.Done(key));
    }

    private void put(TodoStore.Change change) {
        DistrictId district = actors.current().district();
        Act.running().once(Pending.class, act -> new Pending(act, district)).put(change);
    }

    private final class Pending {
        private final Map<String, TodoStore.Change> waiting = new LinkedHashMap<>();
        private final Act act;
        private final DistrictId district;

        Pending(Act act, DistrictId district) {
            this.act = act;
            this.district = district;
        }

        void put(TodoStore.Change change) {
            if (waiting.isEmpty()) {
                act.before(this::write);
            }
            waiting.put(change.key(), change);
        }

        private void write() {
            List<TodoStore.Change> changes = List.copyOf(waiting.values());
            waiting.clear();
            store.write(district, changes, clock.instant());
        }
    }
}
