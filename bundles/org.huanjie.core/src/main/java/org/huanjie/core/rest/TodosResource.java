// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.web.Page;
import org.huanjie.api.web.Paging;
import org.huanjie.api.web.RestResource;
import org.huanjie.core.outbox.TodoStore;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for the person who asks (待办). */
@Component(service = RestResource.class)
@Path("/todos")
@Produces(MediaType.APPLICATION_JSON)
public final class TodosResource implements RestResource {
    private final TodoStore store;
    private final Actors actors;

    @Activate
    public TodosResource(@Reference TodoStore store, @Reference Actors actors) {
        this.store = store;
        this.actors = actors;
    }

    /** A to-do: the key names case and step, the title says only that there is a task. */
    public record TodoView(String key, String at, String role, String title) {}

    /** Open to-dos of roles the person holds, oldest first. */
    @GET
    public Page<TodoView> list(@QueryParam("page") @Nullable Integer page, @QueryParam("size") @Nullable Integer size) {
        Actor actor = actors.current();
        List<TodoView> mine = store.open(actor.district(), actor.visible()).stream()
                .filter(todo -> actor.holds(todo.role(), todo.at()))
                .map(todo ->
                        new TodoView(todo.key(), todo.at().value(), todo.role().name(), todo.title()))
                .toList();
        return Paging.of(page, size).of(mine);
    }
}
