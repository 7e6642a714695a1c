// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the two nodes to every test class that asks for them; they are started once for all. */
final class PairExtension implements ParameterResolver {
    private static final Namespace NODES = Namespace.create(PairExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Pair.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // the root lives for the whole run
        return context.getRoot()
                .getStore(NODES)
                .getOrComputeIfAbsent(Pair.class, any -> new Running(Pair.started()), Running.class)
                .pair();
    }

    private record Running(Pair pair) implements CloseableResource {
        @Override
        public void close() {
            pair.close();
        }
    }
}
