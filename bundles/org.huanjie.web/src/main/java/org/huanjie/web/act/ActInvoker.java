// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.ws.rs.NotFoundException;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;
import org.huanjie.api.security.Session;
import org.huanjie.web.json.JsonBody;
import org.jspecify.annotations.Nullable;

/** Calls a resource's method as the person of the session, and a write inside one transaction. */
public final class ActInvoker extends JAXRSInvoker {
    private final GroundFloor core;
    private final Acts acts;
    private final Predicate<Object> present;

    /** @param present false for a resource whose bundle has gone while the server is being rebuilt */
    public ActInvoker(GroundFloor core, JsonBody json, Predicate<Object> present) {
        this.core = core;
        this.acts = new Acts(core, new WholeAnswer(json));
        this.present = present;
    }

    @Override
    protected Object performInvocation(Exchange exchange, Object resource, Method method, Object[] parameters)
            throws Exception {
        if (!present.test(resource)) {
            throw new NotFoundException();
        }
        Call call = Call.of(exchange.getInMessage());
        Supplier<@Nullable Object> read = () -> {
            try {
                return super.performInvocation(exchange, resource, method, parameters);
            } catch (Exception e) {
                throw unchecked(e);
            }
        };
        boolean isAct = call.isWrite() && !call.method().isAnnotationPresent(OwnTransaction.class);
        Supplier<@Nullable Object> work = isAct ? () -> act(call, read) : read;
        Optional<Session> session = call.session();
        return session.isPresent() ? core.actors().as(session.get().actor(), work) : work.get();
    }

    private Object act(Call call, Supplier<@Nullable Object> write) {
        Optional<IdempotencyKey> key = IdempotencyKey.of(call.header(IdempotencyKey.HEADER));
        Optional<Session> session = call.session();
        return key.isPresent() && session.isPresent()
                ? acts.runOnce(session.get().actor().person(), key.get(), call, write)
                : acts.run(write);
    }

    /** What the method threw, not the wrapping of the reflective call: the transaction must see it to roll back. */
    private static RuntimeException unchecked(Exception thrown) {
        Throwable cause = thrown instanceof InvocationTargetException wrapped ? wrapped.getTargetException() : thrown;
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
