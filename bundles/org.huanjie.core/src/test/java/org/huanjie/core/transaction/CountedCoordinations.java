// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.transaction;

import java.lang.reflect.Proxy;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.osgi.service.coordinator.Coordination;
import org.osgi.service.coordinator.Coordinator;

/** The coordinator as far as an act uses it: begins, and counts what is still open. */
public final class CountedCoordinations {
    private final Deque<String> open = new ConcurrentLinkedDeque<>();

    public Coordinator coordinator() {
        return proxy(Coordinator.class, (method, args) -> {
            open.push((String) args[0]);
            return proxy(Coordination.class, (ended, none) -> open.pop());
        });
    }

    public int open() {
        return open.size();
    }

    private interface Call {
        Object made(String method, Object[] args);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            Object answer = call.made(method.getName(), args);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }
}
