// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.lang.reflect.Parameter;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the container a test class asks for, hands it over, and stops it when nobody needs it any more. */
final class KarafExtension implements BeforeAllCallback, ParameterResolver {
    private static final Namespace CONTAINERS = Namespace.create(KarafExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        container(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Container.class || type == RestClient.class;
    }

    @Override
    public Object resolveParameter(ParameterContext context, ExtensionContext extension) {
        Parameter parameter = context.getParameter();
        Container container = container(extension);
        return parameter.getType() == Container.class ? container : container.rest();
    }

    private static Container container(ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        InKaraf wanted = test.getAnnotation(InKaraf.class);
        // the root lives for the whole run; the context of the class ends with the class
        ExtensionContext owner = wanted.ofItsOwn() ? ofClass(context) : context.getRoot();
        // a store looks into those above it: under the same key a class would be given the container that all share
        Object key = wanted.ofItsOwn() ? test : wanted.value();
        return owner.getStore(CONTAINERS)
                .getOrComputeIfAbsent(key, any -> new Running(Container.start(wanted.value())), Running.class)
                .container;
    }

    private static ExtensionContext ofClass(ExtensionContext context) {
        ExtensionContext at = context;
        while (at.getTestMethod().isPresent()) {
            at = at.getParent().orElseThrow();
        }
        return at;
    }

    private record Running(Container container) implements CloseableResource {
        @Override
        public void close() {
            container.close();
        }
    }
}
