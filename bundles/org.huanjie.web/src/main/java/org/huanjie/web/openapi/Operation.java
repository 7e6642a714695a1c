// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;

/**
 * One method of a resource that answers an address.
 *
 * @param verb HTTP method, e.g. {@code GET}
 * @param path address below the interface, with plain templates, e.g. {@code /cases/{id}}
 */
record Operation(Class<?> resource, Method method, String verb, String path) {
    /** All operations of a resource class, in a stable order. */
    static List<Operation> of(Class<?> resource) {
        List<Operation> operations = new ArrayList<>();
        Path root = resource.getAnnotation(Path.class);
        if (root == null) {
            return operations;
        }
        for (Method method : resource.getMethods()) {
            verb(method).ifPresent(verb -> {
                Path own = method.getAnnotation(Path.class);
                operations.add(
                        new Operation(resource, method, verb, joined(root.value(), own == null ? "" : own.value())));
            });
        }
        operations.sort(java.util.Comparator.comparing(Operation::path).thenComparing(Operation::verb));
        return operations;
    }

    /** True unless the HTTP method only reads. */
    boolean isWrite() {
        return !verb.equals("GET") && !verb.equals("HEAD") && !verb.equals("OPTIONS");
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(a -> a.isAnnotationPresent(HttpMethod.class))
                .map(a -> a.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String joined(String root, String own) {
        String text = ("/" + root + "/" + own).replaceAll("/{2,}", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
